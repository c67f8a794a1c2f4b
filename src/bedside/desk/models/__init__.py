"""What is remembered: a noun per file. Only actions write here; a model offers ``as_record()`` to the other rooms."""

from bedside.desk.models.account import Account
from bedside.desk.models.alert import Alert, Ring
from bedside.desk.models.answer import Answer, AnswerVersion, Citation, Signature
from bedside.desk.models.bell import PushDevice, PushKey, Webhook
from bedside.desk.models.correction import Correction
from bedside.desk.models.deed import Deed, Heartbeat
from bedside.desk.models.lift import Lift
from bedside.desk.models.link import ClickCount, ShortLink
from bedside.desk.models.member import Member, Membership
from bedside.desk.models.message import Conversation, Message
from bedside.desk.models.objection import Objection
from bedside.desk.models.observation import Observation, SourceState
from bedside.desk.models.passage import CollectionState, Passage, PassageVersion
from bedside.desk.models.post import Picture, Post, Variant
from bedside.desk.models.practice import Practice
from bedside.desk.models.publication import Measurement, Publication
from bedside.desk.models.question import QuarantinedText, Question, QuestionImport
from bedside.desk.models.recall import Recall, Trace
from bedside.desk.models.rota import AlertPace, Shift
from bedside.desk.models.site_page import SitePage, SitePicture
from bedside.desk.models.topic import Topic, TopicChange, TopicVector

__all__ = [
    "Account",
    "Alert",
    "AlertPace",
    "Answer",
    "AnswerVersion",
    "Citation",
    "ClickCount",
    "CollectionState",
    "Conversation",
    "Correction",
    "Deed",
    "Heartbeat",
    "Lift",
    "Measurement",
    "Member",
    "Membership",
    "Message",
    "Objection",
    "Observation",
    "Passage",
    "PassageVersion",
    "Picture",
    "Post",
    "Practice",
    "Publication",
    "PushDevice",
    "PushKey",
    "QuarantinedText",
    "Question",
    "QuestionImport",
    "Recall",
    "Ring",
    "Shift",
    "ShortLink",
    "Signature",
    "SitePage",
    "SitePicture",
    "SourceState",
    "Topic",
    "TopicChange",
    "TopicVector",
    "Trace",
    "Variant",
    "Webhook",
]
