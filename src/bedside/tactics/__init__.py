"""The five tactics, one room each; none imports another, they meet only inside an action of the desk."""
