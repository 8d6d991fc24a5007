"""Which exercise it is: the networks joined, calibrated, able to say unsure."""
