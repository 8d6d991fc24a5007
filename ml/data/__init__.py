"""One file per data set, in the layout it is published in."""
