"""What Nabz talks about: pure, frozen data with no input, output, engine or window."""
