"""Networks, data sets, training, evaluation and the predictor; knows no application."""
