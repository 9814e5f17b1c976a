"""The History screen: kept conversations."""
