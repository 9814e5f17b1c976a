"""Numbers with their units, in the seven languages: "8 times in 24 hours" and "24 तासांत 8 वेळा" are the same two."""

from __future__ import annotations

import re

from nabz.domain.text import fold_digits, normalise, search_form

_UNITS = {
    "°c": ("°c", "c", "degrees", "celsius", "डिग्री", "डिग्री", "अंश", "డిగ్రీ", "டிகிரி", "ডিগ্রি", "درجة", "درجه"),
    "mg": ("mg", "milligram", "milligrams", "मिग्रा", "मिलीग्राम", "మి", "மி", "মিলিগ্রাম", "ملغ", "مجم", "ملغم"),
    "g": ("g", "gram", "grams", "ग्राम", "గ్రాము", "கிராம்", "গ্রাম", "غرام", "جرام"),
    "kg": ("kg", "kilo", "kilos", "kilogram", "kilograms", "किलो", "కిలో", "கிலோ", "কেজি", "كغ", "كيلو"),
    "ml": ("ml", "millilitre", "milliliters", "millilitres", "मिली", "మిల్లీలీటర్", "மில்லி", "মিলি", "مل"),
    "l": ("l", "litre", "litres", "liter", "liters", "लीटर", "లీటర్", "லிட்டர்", "লিটার", "لتر"),
    "teaspoon": (
        "teaspoon",
        "teaspoons",
        "spoon",
        "spoons",
        "tsp",
        "चम्मच",
        "चमचे",
        "चमचा",
        "టీస్పూన్",
        "చెంచా",
        "టీస్పూన్ల",
        "ஸ்பூன்",
        "தேக்கரண்டி",
        "চামচ",
        "ملعقة",
        "ملاعق",
    ),
    "minute": (
        "minute",
        "minutes",
        "min",
        "मिनट",
        "मिनिटे",
        "मिनिट",
        "నిమిషాలు",
        "నిమిషం",
        "நிமிடம்",
        "நிமிடங்கள்",
        "মিনিট",
        "دقيقة",
        "دقائق",
    ),
    "hour": (
        "hour",
        "hours",
        "hrs",
        "hourly",
        "घंटे",
        "घंटा",
        "तास",
        "గంటలు",
        "గంట",
        "மணி",
        "மணிநேரம்",
        "ঘন্টা",
        "ঘণ্টা",
        "ساعة",
        "ساعات",
    ),
    "day": (
        "day",
        "days",
        "daily",
        "दिन",
        "दिवस",
        "రోజులు",
        "రోజు",
        "நாள்",
        "நாட்கள்",
        "দিন",
        "يوم",
        "ايام",
        "أيام",
    ),
    "week": (
        "week",
        "weeks",
        "weekly",
        "हफ्ते",
        "हफ्ता",
        "सप्ताह",
        "आठवडे",
        "आठवडा",
        "వారాలు",
        "వారం",
        "வாரம்",
        "வாரங்கள்",
        "সপ্তাহ",
        "اسبوع",
        "أسبوع",
        "اسابيع",
        "أسابيع",
    ),
    "month": (
        "month",
        "months",
        "महीने",
        "महिने",
        "నెలలు",
        "నెల",
        "மாதம்",
        "மாதங்கள்",
        "মাস",
        "شهر",
        "اشهر",
        "أشهر",
        "شهور",
    ),
    "year": ("year", "years", "साल", "वर्ष", "वर्षे", "సంవత్సరాలు", "ఏళ్లు", "ஆண்டு", "வயது", "বছর", "سنة", "سنوات"),
    "%": ("%", "percent", "प्रतिशत", "শতাংশ"),
    "mmhg": ("mmhg",),
    "times": ("times", "time", "बार", "वेळा", "సార్లు", "முறை", "বার", "مرات", "مرة"),
}
_UNIT_OF_WORD = {search_form(word): unit for unit, names in _UNITS.items() for word in names}
# In scripts that inflect by endings a unit is known by its beginning ("महिन्यांखाली", "నిమిషాల"); the longest first.
_UNIT_BEGINNINGS = sorted(
    (
        *((word, unit) for word, unit in _UNIT_OF_WORD.items() if not word.isascii() and len(word) >= 3),
        *(
            (search_form(word), unit)
            for unit, words in {
                "month": "महिन மாத మాస నెల",
                "year": "वर्ष வயது ఏడా ఏళ్ల సంవత్సర বছর عاما",
                "day": "दिवसा நாட்க రోజు",
                "hour": "तासा घंट గంట",
                "minute": "मिनिट నిమిష நிமிட دقيق",
                "week": "आठवड हफ्त వార வார",
                "times": "वेळ సార్",
            }.items()
            for word in words.split()
        ),
    ),
    key=lambda pair: -len(pair[0]),
)
_DUALS = {
    search_form(word): ("2", unit)
    for word, unit in (
        ("يومين", "day"), ("يومان", "day"), ("ساعتين", "hour"), ("ساعتان", "hour"), ("شهرين", "month"),
        ("شهران", "month"), ("أسبوعين", "week"), ("أسبوعان", "week"), ("سنتين", "year"), ("عامين", "year"),
        ("مرتين", "times"), ("مرتان", "times"), ("دقيقتين", "minute"), ("ملعقتين", "teaspoon"),
    )
}  # fmt: skip
_NUMBER_WORDS = {
    search_form(word): str(value)
    for row in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "- - - तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह",
        "- - दोन - - पाच सहा - - नऊ दहा अकरा बारा",
        "- - రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది - పన్నెండు",
        "- - இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து - பன்னிரண்டு",
        "- - দুই তিন চার পাঁচ ছয় সাত আট নয়টি দশ এগারো বারো",
        "- - - ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة - -",
        "- - - ثلاث أربع خمس ست سبع ثماني تسع عشر - -",
    )
    for value, word in enumerate(row.split())
    if word != "-"
}
_NUMBER_WORDS |= {"half": "0.5", "twice": "2", "once": "1", "thrice": "3"}
_MAYBE_NO_NUMBER = frozenset({"0", "0.5", "1", "2"})
"""As words and without a unit: "one of these", "once the fever falls"."""

_WORD_OR_NUMBER = re.compile(
    r"\d+(?:[.,/]\d+)*|°\s?[cCfF]|%|[^\W\d_]+(?:[\u0900-\u0963\u0966-\u0dff\u0610-\u065f]+[^\W\d_]*)*|[-–]"
)
_RANGE = frozenset(
    search_form("- – to or and से या నుంచి నుండి లేదా முதல் அல்லது থেকে বা ते किंवा إلى او أو من").split()
)
_UNIT_WITHIN = 3
"""Words after a number among which its unit stands ("6 level teaspoons")."""


def quantities(text: str) -> set[tuple[str, str]]:
    """The numbers of a text with their units in normal form; the unit is "" where none follows.

    Number words count as digits ("six teaspoons" is ("6", "teaspoon")), small ones only with a unit. In a range both
    ends have the unit ("10 to 14 days").
    """
    parts = [search_form(p).replace(" ", "") for p in _WORD_OR_NUMBER.findall(fold_digits(normalise(text)))]
    found: set[tuple[str, str]] = set()
    for at, part in enumerate(parts):
        if part in _DUALS:
            found.add(_DUALS[part])
            continue
        number = _number(part)
        if number is None:
            continue
        unit = _unit_after(parts, at)
        if unit or part[0].isdigit() or number not in _MAYBE_NO_NUMBER:
            found.add((number, unit))
    return found


def _number(part: str) -> str | None:
    if part[0].isdigit():
        return re.sub(r",(?=\d{3}\b)", "", part)
    return _NUMBER_WORDS.get(part)


def _unit_after(parts: list[str], at: int) -> str:
    between: list[str] = []
    for part in parts[at + 1 :]:
        if _number(part) is not None:
            joined = len(between) == 1 and between[0] in _RANGE
            return _unit_after(parts, at + 2) if joined else ""
        if part != "-" and (unit := _unit(part)):
            return unit
        between.append(part)
        if len(between) >= _UNIT_WITHIN:
            break
    return ""


def _unit(word: str) -> str | None:
    if word in _UNIT_OF_WORD:
        return _UNIT_OF_WORD[word]
    if word.isascii():
        return None
    return next((unit for beginning, unit in _UNIT_BEGINNINGS if word.startswith(beginning)), None)
