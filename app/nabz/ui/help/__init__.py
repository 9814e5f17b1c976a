"""Help and about: how to, keys, health of the installation, version and licences."""
