"""Which of the seven languages a text is in."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any

from nabz.domain.languages import Language, script_shares
from nabz.domain.text import search_words

_BY_SCRIPT = {
    "TELUGU": Language.TE,
    "TAMIL": Language.TA,
    "BENGALI": Language.BN,
    "ARABIC": Language.AR,
}
_LOCAL_SHARE = 0.3

# Function words that tell Hindi from Marathi, and a language typed in Latin letters from English.
_HINDI = frozenset(
    "है हैं हूँ हूं मुझे मेरे मेरी मेरा को से में और नहीं क्या कैसे रहा रही रहे था थी का की के ने हो करें करूँ करूं पर भी बहुत".split()
)
_MARATHI = frozenset(
    "आहे आहेत आहोत मला माझे माझी माझा माझ्या नाही काय कसे कसा आणि झाले झाली झाला होते च्या साठी खूप येतो येते करावे दुखते दुखतंय तर मध्ये ला चे".split()
)
_ROMANISED = {
    Language.HI: frozenset(
        "hai hain mujhe mera meri mere mein kya kyu kyun kaise nahi nahin bahut raha rahi rahe ko ki ka aur bukhar dard pet "
        "sar sir dast khansi ulti saans chakkar kamzori bacche bachche ho gaya gayi karu karun chahiye din dukh".split()
    ),
    Language.MR: frozenset(
        "aahe ahe aahet mala majha majhi majhya kay kasa kase nahi khup zala zali dukhat dukhtay pot doke taap khokla ulti yete "
        "yetoy aani tras".split()
    ),
    Language.TE: frozenset(
        "undi unnayi naaku naku nenu emi enti ela ledu vasthundi vastundi vachindi noppi jwaram jvaram daggu kadupu tala "
        "chala baaga vanthulu virechanalu ayyindi".split()
    ),
    Language.TA: frozenset(
        "irukku iruku enakku en enna eppadi illai romba vali valikuthu kaichal irumal vayiru thalai vaanthi vayitru pothu "
        "varuthu seiya vendum kuzhandai mayakkam".split()
    ),
    Language.BN: frozenset(
        "amar ache achhe hoyeche hocche korbo ki kore khub jor jwor kashi betha byatha pet matha bomi lagche nei hoye baccha "
        "shash kosto".split()
    ),
    Language.AR: frozenset(
        "ana indi andi fi mish alam waja waja3 sukhuna harara batni rasi dawkha kahha ishal ma eih".split()
    ),
}
_ENGLISH = frozenset(
    "i my me the a an is are was have has had and of in on to for with since what how do does can not no he she it his her child "
    "baby pain should when why from days very feel feeling am been this that you your".split()
)


class ScriptAndWordsDetector:
    """Script first, then function words, then py3langid; what stays open goes to the interface language."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def detect(self, text: str, prior: Language) -> Language:
        """See `ports.LanguageDetector`. Code-mixed text belongs to the local language when it has a fair share of it."""
        shares = script_shares(text)
        if not shares:
            return prior
        local = {s: v for s, v in shares.items() if s not in ("LATIN", "OTHER")}
        script = max(local, key=lambda s: local[s], default="")
        if script and local[script] >= _LOCAL_SHARE:
            return self._hindi_or_marathi(text, prior) if script == "DEVANAGARI" else _BY_SCRIPT[script]
        return self._latin(text, prior)

    def _hindi_or_marathi(self, text: str, prior: Language) -> Language:
        words = search_words(text)
        hindi, marathi = (
            sum(w in table for w in words) for table in (_forms(Language.HI), _forms(Language.MR))
        )
        if hindi != marathi:
            return Language.HI if hindi > marathi else Language.MR
        if prior in (Language.HI, Language.MR):
            return prior
        with self._lock:
            guess, _ = _identifier().classify(text)
        return Language.MR if guess == "mr" else Language.HI

    def _latin(self, text: str, prior: Language) -> Language:
        words = search_words(text)
        english = sum(w in _ENGLISH for w in words)
        hits = {lang: sum(w in table for w in words) for lang, table in _ROMANISED.items()}
        best = max(hits, key=lambda lang: (hits[lang], lang is prior))
        if hits[best] > english and (hits[best] >= 2 or (best is prior and hits[best])):
            return best
        return Language.EN


@lru_cache(maxsize=2)
def _forms(lang: Language) -> frozenset[str]:
    """Function words in search form."""
    table = _HINDI if lang is Language.HI else _MARATHI
    return frozenset(w for word in table for w in search_words(word))


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(["hi", "mr"])
    return identifier
