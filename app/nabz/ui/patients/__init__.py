"""The Patients screen: the list, and a patient's page with visits and trends."""
