"""Notices a wish to be dead or gone, said openly or in a roundabout way."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_figure, is_lesson, is_over, is_title

NAME = "wish_to_die"
LABEL = "self_harm"
WHY = "Somebody may not want to live; a person must answer now."
NOTICED = {
    "en": (
        "i don't want to be here anymore",
        "everyone would be better off without me",
        "i wish i could just not wake up",
        "there is no point in living",
    ),
    "es": ("ya no quiero vivir", "todos estarían mejor sin mí", "quisiera dormirme y no despertar"),
}
NOT_NOTICED = {
    "en": (
        "i want to die of laughter lol",
        "no wish to die, just sad about my cat",
        "don't want to be here at the waiting room any longer, 2 hours!",
    ),
    "es": ("me muero de risa con tus videos",),
}

_CUES = (
    *cues(
        r"que caso tiene (?:seguir|vivir)|ojala no amane\w+|para que (?:sigo|seguir|vivo)(?! (?:la dieta|"
        r"tomando))|irme de una vez|ayud\w+ a irse",
        unless=(denied, is_figure, is_lesson, is_title),
    ),
    *cues(
        r"(?:want|wanna|wish|wishing|ready|rather|prefer|hope|hoping|going|gonna|plan\w*|deserve|praying|"
        "pray|begging|wanted|wants|need|trying|about|easier|better) (?:i (?:was|were|could|would|had) |to |"
        "be |was |were |i'd |just |he'd |she'd |if i |if i'd ){0,3}(?:die|be dead|dead|died|dying|"
        "disappear|not exist|vanish|never (?:been|be) born|sleep forever|not wake up|stop being|"
        "stop existing|be gone|cease|not be (?:here|alive|around))(?! (?:of|from|for|lol|laughing|over))|"
        "(?:never|not|don't want to|don't wanna|hope i don't|wish i wouldn't|hope not to|wanna not|"
        "rather not) (?:to )?wake up(?! (?:early|at|tired|late|for|before))|not waking up<near>(?:nice|"
        "fine|sounds|better|good|ok)",
        "(?:don't|do not|dont|didn't|no longer|doesn't|can't|not) (?:want to|wanna|wants to|care to|"
        "feel like|want|care if i) (?:be here|be alive|live|exist|living|existing|be around|keep living|"
        "go on|keep going|be on this|wake up|be in this world|die or live|live or die)(?! (?:at|in|near|"
        "waiting|for|all|until|early|here))|don't care (?:if|whether) i (?:live|die|wake)",
        "(?:better off|happier|easier|fine|better|relieved|lighter) (?:off )?(?:without me|w/?o me|"
        r"if i (?:was|were|wasn't|weren't|died|disappear\w*|left|am gone|wasn't here))|(?:mejor|felices|"
        r"tranquil\w+) (?:\w+ )?(?:sin mi\b|si (?:yo )?no (?:estoy|estuviera|existiera))|(?:nobody|no one|"
        "noone|would anyone|anyone|who) (?:would |will |'d )?(?:even )?(?:notice|care|miss me|cares|"
        r"miss)<near>(?:gone|died|die|dead|disappear\w*|me|if i|i'm not)|a burden to (?:every\w+|them|my|"
        "you|all)|(?:soy|ser) (?:una |solo una )?(?:carga|estorbo)|nadie me (?:va a extranar|extranaria|"
        "necesita)|nobody needs me",
        "(?:no|any|see|what|find|losing|zero|without|isn't|lost|one|sin|ningun|not a) (?:a |the |any |"
        r"the only |my )?(?:point|reason|reasons|purpose|motivo|razon|sentido|sense)<near>(?:liv\w+|life|"
        r"alive|being here|going on|go on|anymore|stay\w*|vivir|vida|seguir|being)|"
        "what'?s the point(?! of (?:the|your|calling|having))|life<near>(?:not worth|isn't worth|worthless|"
        "pointless|over)|not worth (?:living|it anymore)|no le (?:veo|encuentro|hallo)<near>(?:sentido|"
        "caso)|la vida no (?:vale|tiene)",
        r"(?:end|ending|ended|finish\w*) (?:it all|my life|his life|her life|things|everything|it tonight|"
        "their life|the pain|my pain|my story|it)(?! (?:to|with (?:my|this|your) (?:insurance|plan|"
        "doctor)))|tired of (?:living|life|being alive|existing|waking up|this life|breathing)|"
        "done (?:with (?:life|living|everything|it all|this world|being)|living|being (?:alive|here))|"
        "can't (?:go on|do (?:this|it|life) (?:any ?more|another)|keep (?:going|doing this|living)|"
        "take (?:it|this|life) any ?more|live (?:like this|with))|(?:over|sick of|hate) (?:being alive|"
        "living|my life|existing|life)|(?:make|want|need) (?:it|the pain|the noise|everything|the voices|"
        "my brain)<near>stop<near>(?:forever|for good|all)|give up on (?:life|everything|living)|"
        "ready to (?:go|give up|let go|meet)(?! (?:home|to|back))",
        "(?:ya )?no (?:quiero|quisiera|quiere|aguanto|puedo|tengo ganas de|tiene ganas de|"
        "deseo) (?:mas )?(?:vivir|seguir (?:viviendo|asi|aqui|adelante)|estar (?:aqui|viva|vivo|mas)|"
        r"despertar\w*|existir|mas (?:la|con la|esta) vida)|ya no (?:puedo|aguanto) mas|(?:quiero|quisiera|"
        "quiere|ganas de|deseo|prefiero|ojala|preferiria) (?:me |estar |que |ya |no |dormirme y no |"
        r"dormir y no |solo |nomas |poder ){0,3}(?:morir\w*|muert[oa]|desaparecer|me muera|despertar|"
        "muriera|descansar (?:para siempre|de todo)|dejar de (?:existir|vivir|ser)|haber nacido)|"
        "acabar con (?:todo|mi vida|esto|mi)|terminar con (?:todo|mi vida|esto|mi)|(?:cansad[oa]|"
        "hart[oa]) de (?:vivir|la vida|mi vida|existir|estar viv[oa]|todo)|quitarme de en medio|"
        r"ya no estar\b",
        weight=0.85,
        unless=(denied, is_figure, is_lesson, is_title, is_over),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
