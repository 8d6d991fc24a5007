"""An archive of videos, analysed by workers on this machine or on many; what is done is not done again."""
