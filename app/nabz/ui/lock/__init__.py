"""The lock screen: the first passphrase, signing in, the recovery code."""
