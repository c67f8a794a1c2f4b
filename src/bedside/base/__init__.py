"""The floor of the house: values and small machines that know neither medicine nor Django."""
