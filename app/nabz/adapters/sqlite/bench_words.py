"""The words that the made-up clinic of the bench talks with; in no answer and no rule."""

from __future__ import annotations

SYMPTOMS: dict[str, list[str]] = {
    lang: words.split("|")
    for lang, words in {
        "en": (
            "fever|cough|headache|loose motions|vomiting|stomach pain|chest pain|back pain|"
            "sore throat|runny nose|body ache|weakness|dizziness|itching|skin rash|burning urine|"
            "breathlessness|swelling of feet|joint pain|ear pain|tooth pain|blurred vision|"
            "palpitations|constipation|blood in stool|weight loss|night sweats|yellow eyes|numbness|"
            "snake bite"
        ),
        "hi": (
            "बुखार|खांसी|सिर दर्द|दस्त|उल्टी|पेट दर्द|सीने में दर्द|कमर दर्द|गले में दर्द|नाक बहना|"
            "बदन दर्द|कमज़ोरी|चक्कर|खुजली|दाने|पेशाब में जलन|सांस फूलना|पैरों में सूजन|"
            "जोड़ों का दर्द|कान दर्द|दांत दर्द|धुंधला दिखना|धड़कन तेज|कब्ज|मल में खून|वजन घटना|"
            "रात को पसीना|आंखें पीली|सुन्नपन|सांप ने काटा"
        ),
        "te": (
            "జ్వరం|దగ్గు|తలనొప్పి|విరేచనాలు|వాంతులు|కడుపు నొప్పి|ఛాతీ నొప్పి|నడుము నొప్పి|"
            "గొంతు నొప్పి|ముక్కు కారడం|ఒళ్ళు నొప్పులు|నీరసం|తల తిరగడం|దురద|దద్దుర్లు|మూత్రంలో మంట|"
            "ఆయాసం|కాళ్ళ వాపు|కీళ్ళ నొప్పి|చెవి నొప్పి|పంటి నొప్పి|మసకగా కనిపించడం|గుండె దడ|మలబద్ధకం|"
            "మలంలో రక్తం|బరువు తగ్గడం|రాత్రి చెమటలు|పసుపు కళ్ళు|తిమ్మిరి|పాము కాటు"
        ),
        "ta": (
            "காய்ச்சல்|இருமல்|தலைவலி|வயிற்றுப்போக்கு|வாந்தி|வயிற்று வலி|நெஞ்சு வலி|முதுகு வலி|"
            "தொண்டை வலி|மூக்கு ஒழுகுதல்|உடல் வலி|சோர்வு|தலைசுற்றல்|அரிப்பு|தடிப்பு|சிறுநீர் எரிச்சல்|"
            "மூச்சுத்திணறல்|கால் வீக்கம்|மூட்டு வலி|காது வலி|பல் வலி|மங்கலான பார்வை|படபடப்பு|"
            "மலச்சிக்கல்|மலத்தில் இரத்தம்|எடை குறைதல்|இரவு வியர்வை|மஞ்சள் கண்கள்|மரத்துப்போதல்|"
            "பாம்பு கடி"
        ),
        "bn": (
            "জ্বর|কাশি|মাথা ব্যথা|পাতলা পায়খানা|বমি|পেটে ব্যথা|বুকে ব্যথা|কোমরে ব্যথা|গলা ব্যথা|"
            "নাক দিয়ে জল|গা ব্যথা|দুর্বলতা|মাথা ঘোরা|চুলকানি|ফুসকুড়ি|প্রস্রাবে জ্বালা|শ্বাসকষ্ট|"
            "পা ফোলা|গাঁটে ব্যথা|কানে ব্যথা|দাঁতে ব্যথা|ঝাপসা দেখা|বুক ধড়ফড়|কোষ্ঠকাঠিন্য|মলে রক্ত|"
            "ওজন কমা|রাতে ঘাম|চোখ হলুদ|অবশ ভাব|সাপের কামড়"
        ),
        "mr": (
            "ताप|खोकला|डोकेदुखी|जुलाब|उलट्या|पोटदुखी|छातीत दुखणे|कंबरदुखी|घसा दुखणे|नाक वाहणे|"
            "अंगदुखी|अशक्तपणा|चक्कर|खाज|पुरळ|लघवीत जळजळ|धाप लागणे|पायांना सूज|सांधेदुखी|कान दुखणे|"
            "दात दुखणे|अंधुक दिसणे|धडधड|बद्धकोष्ठता|शौचातून रक्त|वजन कमी|रात्री घाम|डोळे पिवळे|"
            "बधिरपणा|साप चावला"
        ),
        "ar": (
            "حمى|سعال|صداع|إسهال|قيء|ألم في البطن|ألم في الصدر|ألم الظهر|التهاب الحلق|سيلان الأنف|"
            "آلام الجسم|ضعف|دوخة|حكة|طفح جلدي|حرقة البول|ضيق التنفس|تورم القدمين|ألم المفاصل|"
            "ألم الأذن|ألم الأسنان|تشوش الرؤية|خفقان|إمساك|دم في البراز|نقص الوزن|تعرق ليلي|"
            "اصفرار العين|خدر|لدغة ثعبان"
        ),
    }.items()
}
"""By language, the commonest first."""

OPENINGS: dict[str, list[str]] = {
    lang: words.split("|")
    for lang, words in {
        "en": ("I have|since two days|my child has|she says|he came with|yes|no"),
        "hi": ("मुझे|दो दिन से|मेरे बच्चे को|हां|नहीं|कल से"),
        "te": ("నాకు|రెండు రోజులుగా|మా బాబుకు|అవును|లేదు"),
        "ta": ("எனக்கு|இரண்டு நாட்களாக|என் குழந்தைக்கு|ஆம்|இல்லை"),
        "bn": ("আমার|দুই দিন ধরে|আমার বাচ্চার|হ্যাঁ|না"),
        "mr": ("मला|दोन दिवसांपासून|माझ्या मुलाला|हो|नाही"),
        "ar": ("عندي|منذ يومين|طفلي عنده|نعم|لا"),
    }.items()
}

NAMES = (
    "Ravi|Lakshmi|Fatima|Anil|Sunita|Meena|Arjun|Kavita|Yusuf|Amina|Prakash|Geeta|Suresh|"
    "Rekha|Imran|Salma|Vijay|Asha|Mohan|Devi|रमेश|सीता|లక్ష్మి|முருகன்|রহিম|संगीता|خالد|مريم"
).split("|")
VILLAGES = (
    "Rampur|Kothapalli|Mehsana|Sonapur|Alangudi|Barisal|Ratnagiri|Zubair|Chandpur|Gopalganj|"
    "Nalgonda|Madurai|Siliguri|Satara|Hodeidah|Taiz|Bhopal|Warangal|Salem|Dhubri|रामपुर|"
    "सोनपुर|కొత్తపల్లి|மதுரை|বরিশাল|सातारा|تعز|حديدة"
).split("|")
CONDITIONS = (
    "malaria|dengue|influenza|pneumonia|gastroenteritis|urinary_infection|migraine|"
    "hypertension|diabetes|anaemia|asthma|tuberculosis|typhoid|measles|eczema|scabies|sepsis|"
    "meningitis|pre_eclampsia|gastritis|heart_attack|stroke|common_cold|sinusitis"
).split("|")
SIGNS = (
    "fever|cough|headache|vomiting|diarrhoea|chest_pain|rash|fast_breathing|fits|bleeding|weakness|pain"
).split("|")
