"""Sessions for other readers."""
