"""Which roles may carry out which action: the whole table in one place, checked in the action itself."""

from __future__ import annotations

_DESK = frozenset({"clinician", "editor", "responder", "admin"})
_WRITERS = frozenset({"clinician", "editor", "admin"})
_ANSWERING = frozenset({"clinician", "responder", "editor", "admin"})
_ADMIN = frozenset({"admin"})

PERMISSIONS: dict[str, frozenset[str]] = {
    "connect_account": _ADMIN,
    "disconnect_account": _ADMIN,
    "edit_practice": _ADMIN,
    "invite_member": _ADMIN,
    "change_roles": _ADMIN,
    "propose_month": _WRITERS,
    # the rota and the bell
    "add_shifts": _ADMIN,
    "remove_shift": _ADMIN,
    "edit_pace": _ADMIN,
    "set_webhook": _ADMIN,
    "add_device": _DESK,
    "remove_device": _DESK,
    "try_bell": _DESK,
    # posts
    "draft_post": _WRITERS,
    "edit_post": _WRITERS,
    "attach_picture": _WRITERS,
    "detach_picture": _WRITERS,
    "describe_picture": _WRITERS,
    "approve_post": frozenset({"clinician", "admin"}),
    "withdraw_approval": _WRITERS,
    "lift_block": frozenset({"clinician", "admin"}),
    "lift_protected_block": _ADMIN,  # of privacy and safety
    "take_back_lift": frozenset({"clinician", "admin"}),
    # rules
    "choose_packs": _ADMIN,
    "set_severity": _ADMIN,
    "object_to_finding": _DESK,
    "take_back_objection": _DESK,
    # slots
    "schedule_post": _WRITERS,
    "publish_now": _WRITERS,
    "retry_publication": _WRITERS,
    "paste_link": _WRITERS,
    "cancel_publication": _WRITERS,
    "withdraw_post": _WRITERS,
    # questions and topics
    "ask_question": _DESK | {"visitor"},
    "import_questions": _DESK,
    "undo_import": _DESK,
    "confirm_topic": _DESK,
    "rename_topic": _DESK,
    "split_topic": _DESK,
    "merge_topics": _DESK,
    "undo_topic_change": _DESK,
    # answers
    "import_collection": frozenset({"clinician", "admin"}),
    "draft_answer": _WRITERS,
    "write_answer": _WRITERS,
    "edit_answer": _WRITERS,
    "cite_passage": _WRITERS,
    "uncite_passage": _WRITERS,
    "sign_answer": frozenset({"clinician"}),
    "publish_answer": _WRITERS,
    "withdraw_answer": _WRITERS,
    # recalls
    "retract_passage": _WRITERS,
    "restore_passage": _WRITERS,
    "choose_remedy": _WRITERS,
    "mend_by_hand": _WRITERS,
    "share_correction": _WRITERS,
    "reconsider_trace": _WRITERS,
    "correct_publication": frozenset({"clinician", "admin"}),
    "say_still_right": frozenset({"clinician"}),
    # media
    "draw_card": _WRITERS,
    "shorten_link": _WRITERS | {"worker"},
    "preview_link": _DESK,
    # inbox
    "claim_reply": _ANSWERING,
    "take_over_reply": _ANSWERING,
    "send_reply": _ANSWERING,
    "take_back_reply": _ANSWERING,
    "snooze_message": _ANSWERING,
    "wake_message": _ANSWERING,
    "acknowledge_message": _ANSWERING,
    "assign_message": _ANSWERING,
    "note_message": _ANSWERING,
    "keep_as_question": _ANSWERING,
    "close_message": _ANSWERING,
    "reopen_message": _ANSWERING,
    "hide_message": _ANSWERING,
    "show_message": _ANSWERING,
}
