"""The first steps on a machine: language, who uses it, passphrase, models, a sample. Each can be passed over."""
