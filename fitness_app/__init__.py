"""A coach for training at home and for physiotherapists; nothing leaves the machine."""
