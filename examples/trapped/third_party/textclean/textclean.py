def clean(text):
    return " ".join(text.split())
