"""Words that carry no topic: left out when a question is searched for and when a sentence is compared."""

from __future__ import annotations

from nabz.domain.text import search_words

_EN = """a an the and or but if then of in on at to for from by with without about as is are was were be been being am do
does did doing have has had having i me my mine we our us you your yours he him his she her it its they them their this
that these those there here what which who whom whose when where why how can could should would may might must will shall
not no nor so too very just than also only some any all each more most much many other another own same such please tell
know get got give need want help make made take takes taken go going long often good best way happen happens happening
since yesterday today now ago always really someone somebody person people thing things say does'nt don't doesn't didn't isn't aren't i'm it's what's""".split()
_HI = """है हैं हो था थी थे का के की को में से पर और या तो भी ही कि यह वह ये वे इस उस इन उन मैं मेरा मेरी मेरे मुझे हम हमारा आप आपका
आपके उसे उसका उसकी क्या क्यों कैसे कब कहाँ कहां कौन कितना कितनी कितने कर करें करना करूँ करूं करते किया होता होती होने हुआ हुई रहा रही रहे
गया गई चाहिए सकता सकती सकते लिए बहुत कुछ कोई एक ने जब तब अगर बताओ बताइए बताएं घर अपने अपना""".split()
_MR = """आहे आहेत होते होता होती चा ची चे च्या ला ना मध्ये वर आणि किंवा तर पण ही हा हे ते तो ती मी माझा माझी माझे माझ्या मला आम्ही
तुम्ही तुमचा काय का कसे कसा कशी केव्हा कधी कुठे कोण किती करावे करू करायचे केले झाले झाली झाला साठी खूप काही एक जर सांगा घरी पाहिजे""".split()
_TE = """ఉంది ఉన్నాయి ఉన్న ఉంటే కు కి లో తో నుండి మీద మరియు లేదా ఇది అది ఈ ఆ నేను నా నాకు మేము మాకు మీరు మీ మీకు అతను ఆమె ఏమి ఏం ఎందుకు ఎలా
ఎప్పుడు ఎక్కడ ఎవరు ఎంత ఎన్ని చేయాలి చేయాలా చేస్తే అయితే కోసం చాలా కొన్ని ఒక వస్తే వచ్చింది వస్తుంది చెప్పండి ఇంట్లో""".split()
_TA = """உள்ளது இருக்கிறது இருக்கு இருந்தால் மற்றும் அல்லது இது அது இந்த அந்த நான் என் எனக்கு நாங்கள் எங்கள் நீங்கள் உங்கள் அவர் அவள் என்ன ஏன் எப்படி
எப்போது எங்கே யார் எவ்வளவு எத்தனை செய்ய வேண்டும் செய்வது வந்தால் வருகிறது மிகவும் ரொம்ப சில ஒரு சொல்லுங்கள் வீட்டில் எந்த""".split()
_BN = """আছে হয় হয়েছে হলে হবে এর কে তে থেকে ও এবং বা কিন্তু এই ওই সে আমি আমার আমাকে আমরা আপনি আপনার তার কি কী কেন কীভাবে কিভাবে কখন কোথায় কে কত
করব করবো করা করতে করবেন করে জন্য খুব কিছু একটা এক একটি যদি বলুন বাড়িতে উচিত""".split()
_AR = """في من الى إلى على عن مع هذا هذه ذلك تلك هو هي هم انا أنا نحن انت أنت لي عندي عنده عندها كان كانت يكون ما ماذا لماذا كيف متى اين أين من كم هل
او أو و ثم اذا إذا لا لم لن قد كل بعض جدا افعل أفعل يجب يمكن أن ان التي الذي البيت""".split()
_ROMAN = """hai hain ho tha ka ke ki ko me mein se par aur ya to bhi mujhe mera meri kya kyun kaise kab kar kare karu karna
chahiye liye bahut raha rahi gaya gayi aahe ahe mala kay kasa naaku undi enna eppadi irukku enakku amar ache hoyeche""".split()

STOP_WORDS: frozenset[str] = frozenset(
    word
    for table in (_EN, _HI, _MR, _TE, _TA, _BN, _AR, _ROMAN)
    for entry in table
    for word in search_words(entry)
)


def content_words(text: str) -> list[str]:
    """The words of a text that carry its topic, in search form, in order."""
    return [
        word for word in search_words(text) if word not in STOP_WORDS and (len(word) > 1 or word.isdigit())
    ]
