"""What the views show, without Qt widgets."""
