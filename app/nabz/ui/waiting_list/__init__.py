"""The Waiting list screen: who is to be seen next."""
