"""Turns the weights of the installed sentence model into a quantised ONNX file and runs it, without torch."""
