"""Sentences in a document that speak to a language model instead of to a reader."""

from __future__ import annotations

import re
import unicodedata

from nabz.domain.text import normalise

_MARKERS = re.compile(
    r"<\|[^>]{0,40}\|?>|<<\s*/?\s*sys\s*>>|\[/?inst\]|</?s>|<start_of_turn>|<end_of_turn>|\|im_(?:start|end)\||"
    r"^\s*#{2,}\s*(?:system|instructions?|assistant|user)\b|</?(?:system|assistant|instructions?|passages?)>|"
    r"^\s*(?:system|assistant|ai|nabz|developer)\s*(?:message|prompt|note|override)?\s*:|"
    r"^\s*(?:answer|question|passages|about the person|warning already shown)\s*:\s*\S",
    re.IGNORECASE,
)
# The machine that is spoken to, the rules that it has, and what is wanted of it: two kinds together are an order to it.
_MACHINE = re.compile(
    r"\b(?:(?:ai|language|chat)[ -]?(?:model|assistant|bot)s?|chat ?bots?|assistants?|llms?|gpt|nabz|jailbreak|developer mode|dan mode|"
    r"system prompt|prompt)\b|एआई|ए\.आई|भाषा मॉडल|चैटबॉट|सहायक को निर्देश|सिस्टम प्रॉम्प्ट|नब्ज़|"
    r"ఏఐ|భాషా నమూనా|చాట్‌?బాట్|సిస్టమ్ ప్రాంప్ట్|నబ్జ్|செயற்கை நுண்ணறிவு|மொழி மாதிரி|ஏஐ|சாட்பாட்|நப்ஸ்|"
    r"এআই|ভাষা মডেল|চ্যাটবট|সিস্টেম প্রম্পট|एआय|भाषा प्रारूप|चॅटबॉट|"
    r"الذكاء الاصطناعي|نموذج لغوي|النموذج اللغوي|روبوت الدردشة|المساعد الآلي|يا نبض",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"\b(?:(?:previous|prior|earlier|above|all|your|these|other|system|safety|the) (?:\w+ ){0,2}"
    r"(?:instructions?|rules|prompts?|guardrails|directives?|guidelines you were given)|"
    r"(?:everything|anything) (?:above|before)|danger[- ]sign (?:checks?|rules?)|safety (?:checks?|filters?)|"
    r"citations?|sources? numbers?|passage \d+|your (?:new |own |real )?(?:rules?|guidelines|role|task|persona)|"
    r"what(?:ever)? you (?:were|have been) told|the (?:user|warning))\b|"
    r"पिछले (?:सभी )?निर्देश|सभी निर्देश|ऊपर (?:दिए|लिखे)|उपरोक्त (?:निर्देश|नियम)|अपने नियम|सारे नियम|"
    r"మునుపటి (?:అన్ని )?(?:సూచన|ఆదేశ)|పై (?:సూచన|నియమ)|అన్ని నియమ|నీ నియమ|మీ నియమ|"
    r"முந்தைய (?:அனைத்து )?(?:அறிவுறு|வழிமுறை|கட்டளை)|உங்கள் விதி|எல்லா விதி|மேலே உள்ள|"
    r"আগের (?:সব )?নির্দেশ|পূর্বের (?:সব )?নির্দেশ|উপরের (?:সব )?(?:নির্দেশ|নিয়ম)|তোমার নিয়ম|আপনার নিয়ম|সব নিয়ম|"
    r"मागील (?:सर्व )?सूचना|आधीच्या (?:सर्व )?सूचना|वरील (?:सर्व )?सूचना|तुझे नियम|तुमचे नियम|सर्व नियम|"
    r"التعليمات السابقة|جميع التعليمات|كل التعليمات|القواعد السابقة|قواعدك|كل القواعد|تعليماتك|ما قيل لك",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass|disable|skip|turn off|drop|stop following|do not follow|don't follow|"
    r"reveal|show|print|repeat|leak|obey|pretend|act as|role ?play|you are now|from now on|"
    r"(?:answer|reply|respond|say|output|write|cite)(?: (?:only|always|just|exactly|with))|do not (?:cite|warn|mention)|"
    r"don't (?:cite|warn|mention)|must (?:answer|reply|say|tell|obey|cite|rate|lower))\b|"
    r"अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल जा|मत मान|केवल (?:यह )?(?:लिख|कह|उत्तर)|सिर्फ़ (?:यह )?(?:लिख|कह)|अब से|"
    r"విస్మరించ|పట్టించుకోవద్దు|మర్చిపో|ఇకపై|మాత్రమే (?:చెప్ప|రాయ|సమాధాన)|"
    r"புறக்கணி|மறந்து ?விடு|இனிமேல்|மட்டுமே (?:சொல்|எழுது|பதில)|மட்டும் (?:சொல்|எழுது|பதில)|"
    r"উপেক্ষা|ভুলে যা|অগ্রাহ্য|এখন থেকে|শুধু (?:বল|লেখ|লিখ|উত্তর)|কেবল (?:বল|লেখ|লিখ)|"
    r"दुर्लक्ष|विसर|यापुढे|आतापासून|फक्त (?:असे )?(?:सांग|लिह|उत्तर)|"
    r"تجاهل|تجاهلي|انس |انسَ|اكتب أن|من الآن فصاعد|أجب فقط|قل فقط|اكتب فقط|لا تتبع|لا تذكر المصدر",
    re.IGNORECASE,
)
# No clinical guideline speaks of these, whatever it says of them.
_STRONG = re.compile(
    r"\b(?:(?:ai|large language|language|unrestricted) (?:models?|assistants?|reading|systems? reading)|chat ?bots?|llms?|"
    r"system prompts?|prompt injection|jailbreaks?|you are (?:now )?(?:a|an) (?:\w+ )?(?:ai|model|bot))\b|"
    r"चैटबॉट|चॅटबॉट|चॅट बॉट|भाषा मॉडल|భాషా నమూనా|చాట్‌?బాట్|மொழி மாதிரி|சாட்பாட்|ভাষা মডেল|চ্যাটবট|"
    r"نموذج لغوي|النموذج اللغوي|روبوت الدردشة",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all |any |everything )?(?:of )?(?:the |your |my )?(?:previous|prior|earlier|above|preceding)\b"
    r"(?! (?:dose|doses|test|tests|result|results|scar|episode|infection|pregnan|treatment|visit))|"
    r"\byou are (?:now )?(?:no longer )?(?:a|an|in) (?:\w+ ){0,2}(?:ai|assistant|model|chatbot|doctor mode|developer mode)\b|"
    r"\b(?:reply|respond|answer|output) (?:only |just |exactly )?with (?:only )?(?:the (?:word|text|sentence)|exactly)\b|"
    r"\bwhen (?:you are )?asked about (?:this|any|anything|fever|danger)|\bmodel(?:s)? (?:reading|that reads?) this\b",
    re.IGNORECASE,
)


def speaks_to_a_model(sentence: str) -> bool:
    """Whether a sentence gives orders to a language model in one of the usual wordings.

    It knows wordings, not meanings: of orders that it was not written from it finds about a third. So nothing may
    rely on it; that an order has no effect comes from rules that never read documents, from the fence in the prompt
    and from grounding.
    """
    text = sentence if sentence.isascii() else normalise(unicodedata.normalize("NFKC", sentence))
    if _MARKERS.search(text) or _STRONG.search(text) or _ALONE.search(text):
        return True
    machine, rules = _MACHINE.search(text), _RULES.search(text)
    # Two of the three: most sentences have neither of the first two, and the third is not looked for.
    return bool(machine and rules) or (bool(machine or rules) and _WANTED.search(text) is not None)
