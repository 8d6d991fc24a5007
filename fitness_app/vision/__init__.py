"""What the camera sees: sources of frames, the pose estimator, pose recordings."""
