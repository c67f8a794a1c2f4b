"""What is done: a verb per file (``publish_post.py`` has ``publish_post``); the only code that writes.

Every action takes the actor first, is wrapped by ``@action`` (which checks the permission, opens the transaction and
writes one line to the record of who did what) and has its roles in ``permissions.py``. To add one: write the file,
add its line to ``PERMISSIONS``, and add a sentence with the cast to ``tests/desk/actions/``.
"""
