<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Nabz, version %1</source>
        <translation>नब्ज़, संस्करण %1</translation>
    </message>
    <message>
        <source>A clinic assistant that works without internet, in seven languages. The name means pulse.</source>
        <translation>क्लिनिक का सहायक, जो बिना इंटरनेट के सात भाषाओं में काम करता है। नाम का अर्थ है नाड़ी।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Nabz stands on the work of others, each under its own terms:</source>
        <translation>नब्ज़ दूसरों के काम पर टिका है, हर एक अपनी शर्तों पर:</translation>
    </message>
</context>
<context>
    <name>AddPatientSheet</name>
    <message>
        <source>Add a patient</source>
        <translation>मरीज़ जोड़ें</translation>
    </message>
    <message>
        <source>The code is what the clinic calls the patient: a number on a card, for example. A name is not needed.</source>
        <translation>कोड वह है जिससे क्लिनिक मरीज़ को पहचानता है: जैसे कार्ड पर लिखा नंबर। नाम ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>नाम (खाली रह सकता है)</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>They sign in by this name. What they do stands under it in the audit trail.</source>
        <translation>वे इसी नाम से अंदर आते हैं। जो वे करते हैं, वह जाँच-लेखे में इसी नाम से लिखा जाता है।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Work with records</source>
        <translation>रिकॉर्ड पर काम</translation>
    </message>
    <message>
        <source>Also people, audit and backups</source>
        <translation>लोग, जाँच-लेखा और बैकअप भी</translation>
    </message>
    <message>
        <source>Comes in with</source>
        <translation>कैसे अंदर आएँगे</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>A PIN alone is enough while somebody with a passphrase has opened the records since the start.</source>
        <translation>सिर्फ़ पिन तब काफ़ी है जब शुरू होने के बाद पासफ़्रेज़ वाले किसी ने रिकॉर्ड खोले हों।</translation>
    </message>
    <message>
        <source>A passphrase opens the records at any time. A few words together are best.</source>
        <translation>पासफ़्रेज़ से रिकॉर्ड कभी भी खुलते हैं। कुछ शब्द मिलाकर रखना सबसे अच्छा है।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Remarks and files</source>
        <translation>टिप्पणियाँ और फ़ाइलें</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>A remark is added with your name and the time. The record and earlier remarks stay as they are.</source>
        <translation>टिप्पणी आपके नाम और समय के साथ जुड़ती है। रिकॉर्ड और पहले की टिप्पणियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>What should be added to this record?</source>
        <translation>इस रिकॉर्ड में क्या जोड़ना है?</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>नई टिप्पणी</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>टिप्पणी जोड़ें</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>A copy is kept with the record, encrypted: a photograph, a letter, a test result.</source>
        <translation>एक प्रति रिकॉर्ड के साथ ताले में रखी जाती है: फ़ोटो, चिट्ठी, जाँच का नतीजा।</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>its contents did not come with the imported record</source>
        <translation>आए हुए रिकॉर्ड के साथ इसकी सामग्री नहीं आई</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>रखें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The file to attach</source>
        <translation>जोड़ने की फ़ाइल</translation>
    </message>
    <message>
        <source>Where the file is written, unencrypted</source>
        <translation>फ़ाइल कहाँ लिखी जाए, बिना ताले के</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 लिखी गई।</translation>
    </message>
    <message>
        <source>%1 is removed from the record.</source>
        <translation>%1 रिकॉर्ड से हटाई गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you?</source>
        <translation>आपकी उम्र कितनी है?</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>बच्चे की उम्र कितनी है?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>उस व्यक्ति की उम्र कितनी है?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>यह ठीक नहीं लगता। कृपया फिर से देखें।</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Danger signs</source>
        <translation>खतरे के लक्षण</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Source %1</source>
        <translation>स्रोत %1</translation>
    </message>
    <message>
        <source>Hide what to do first</source>
        <translation>पहले क्या करें, छिपाएँ</translation>
    </message>
    <message>
        <source>Show what to do first</source>
        <translation>पहले क्या करें, दिखाएँ</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Show this screen to a health worker now.</source>
        <translation>यह स्क्रीन अभी किसी स्वास्थ्यकर्मी को दिखाएँ।</translation>
    </message>
    <message>
        <source>I have read this: go on</source>
        <translation>मैंने पढ़ लिया: आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>[One sentence is left out: a number in it is not in the source.]</source>
        <translation>[एक वाक्य नहीं दिखाया गया: उसमें लिखी संख्या स्रोत में नहीं है।]</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(कोई स्रोत नहीं)</translation>
    </message>
    <message>
        <source>Show source %1</source>
        <translation>स्रोत %1 दिखाएँ</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>For a patient</source>
        <translation>मरीज़ के लिए</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Records set up</source>
        <translation>रिकॉर्ड तैयार किए गए</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>अंदर आए</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>स्क्रीन बंद हुई</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>रिकॉर्ड जाँचे गए</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>रिकॉर्ड ठीक किए गए</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>रिकॉर्ड शुरू हुआ</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>रिकॉर्ड पढ़ा गया</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>रिकॉर्ड बदला गया</translation>
    </message>
    <message>
        <source>Record exported or printed</source>
        <translation>रिकॉर्ड बाहर भेजा या छापा गया</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>रिकॉर्ड मिटाया गया</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>मरीज़ की जानकारी मिटाई गई</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>खाता जोड़ा गया</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>भूमिका बदली गई</translation>
    </message>
    <message>
        <source>Account shut out</source>
        <translation>खाता बंद किया गया</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>पासफ़्रेज़ बदला गया</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>पिन बदला गया</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>वापसी कोड काम में लिया गया</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>नया वापसी कोड बना</translation>
    </message>
    <message>
        <source>This computer may open the records</source>
        <translation>यह कंप्यूटर रिकॉर्ड खोल सकता है</translation>
    </message>
    <message>
        <source>This computer may no longer open the records</source>
        <translation>यह कंप्यूटर अब रिकॉर्ड नहीं खोल सकता</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>बैकअप बनाया गया</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>बैकअप वापस रखा गया</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>वापसी कोड</translation>
    </message>
    <message>
        <source>Entry %1 was altered or moved.</source>
        <translation>प्रविष्टि %1 बदली या खिसकाई गई है।</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>प्रविष्टि %1 नहीं है।</translation>
    </message>
    <message>
        <source>The entries from %1 on are missing.</source>
        <translation>%1 से आगे की प्रविष्टियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>The seal beside the records is missing or was altered.</source>
        <translation>रिकॉर्ड के साथ की मुहर नहीं है या बदली गई है।</translation>
    </message>
    <message>
        <source>The seal beside the records belongs to another trail (entry %1).</source>
        <translation>रिकॉर्ड के साथ की मुहर किसी दूसरे लेखे की है (प्रविष्टि %1)।</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>जाँच-लेखा</translation>
    </message>
    <message>
        <source>Every act on the records, chained so that a change or a gap shows. It holds no patient text.</source>
        <translation>रिकॉर्ड पर किया हर काम, ऐसे जुड़ा कि बदलाव या कमी दिख जाए। इसमें मरीज़ की बात नहीं है।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>काम, नए पहले</translation>
    </message>
    <message>
        <source>The audit trail cannot be seen now</source>
        <translation>जाँच-लेखा अभी नहीं दिख सकता</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>अभी कुछ नहीं किया गया</translation>
    </message>
    <message>
        <source>Following the chain…</source>
        <translation>कड़ी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>जाँच-लेखा पूरा और सही है।</translation>
    </message>
    <message>
        <source>Entries from the first to the last: %1</source>
        <translation>पहली से आख़िरी तक प्रविष्टियाँ: %1</translation>
    </message>
    <message>
        <source>Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had it, and tell whoever is responsible. Records can be put back from a backup.</source>
        <translation>किसी ने या किसी चीज़ ने नब्ज़ के बाहर से रिकॉर्ड बदले हैं। कंप्यूटर को जैसा है वैसा रखें, लिख लें कि यह किसके पास था, और ज़िम्मेदार व्यक्ति को बताएँ। बैकअप से रिकॉर्ड वापस रखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>प्रविष्टि %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>सामने</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>पीठ की ओर</translation>
    </message>
    <message>
        <source>The same places are in the list beside the drawing.</source>
        <translation>यही जगहें चित्र के पास की सूची में हैं।</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>शरीर की जगहें</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>दर्द कहाँ है?</translation>
    </message>
    <message>
        <source>Touch the place. The drawing faces you: its right hand is at your left.</source>
        <translation>उस जगह को छुएँ। चित्र आपकी ओर देख रहा है: उसका दायाँ हाथ आपके बाईं ओर है।</translation>
    </message>
    <message>
        <source>Touch the place, or choose it from the list.</source>
        <translation>उस जगह को छुएँ, या सूची से चुनें।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>यहाँ दर्द: %1</translation>
    </message>
</context>
<context>
    <name>BodyPlaces</name>
    <message>
        <source>Head</source>
        <translation>सिर</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>आँख</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>कान</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>Mouth or teeth</source>
        <translation>मुँह या दाँत</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>गला</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>गर्दन का पिछला हिस्सा</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>कंधा</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>बगल</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>छाती</translation>
    </message>
    <message>
        <source>Belly, upper right</source>
        <translation>पेट, ऊपर दाईं ओर</translation>
    </message>
    <message>
        <source>Belly, upper middle</source>
        <translation>पेट, ऊपर बीच में</translation>
    </message>
    <message>
        <source>Belly, upper left</source>
        <translation>पेट, ऊपर बाईं ओर</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>नाभि के आसपास</translation>
    </message>
    <message>
        <source>Belly, lower right</source>
        <translation>पेट, नीचे दाईं ओर</translation>
    </message>
    <message>
        <source>Belly, lower middle</source>
        <translation>पेट, नीचे बीच में</translation>
    </message>
    <message>
        <source>Belly, lower left</source>
        <translation>पेट, नीचे बाईं ओर</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>शरीर की बगल, कमर के पास</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>जाँघ की जड़</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>गुप्तांग</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>बायाँ हाथ, बाँह</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>दायाँ हाथ, बाँह</translation>
    </message>
    <message>
        <source>Hand or fingers</source>
        <translation>हथेली या उँगलियाँ</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>पीठ का ऊपरी हिस्सा</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>कूल्हे</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>जाँघ</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>घुटना</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>टाँग का निचला हिस्सा</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>पिंडली</translation>
    </message>
    <message>
        <source>Foot or toes</source>
        <translation>पैर का पंजा या उँगलियाँ</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>The backup is in place. The records are open.</source>
        <translation>बैकअप अपनी जगह है। रिकॉर्ड खुले हैं।</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>बैकअप और देखभाल</translation>
    </message>
    <message>
        <source>Backups are encrypted as the records are: whoever finds one cannot read it.</source>
        <translation>बैकअप रिकॉर्ड की तरह ताले में होते हैं: जिसे मिल जाए वह पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it elsewhere: it helps when this computer is lost.</source>
        <translation>नब्ज़ हर दिन ख़ुद इस कंप्यूटर पर एक बनाता है। एक पेन ड्राइव पर भी बनाएँ और कहीं और रखें: कंप्यूटर खो जाए तो काम आता है।</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>बैकअप बनाएँ…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>बैकअप वापस रखें…</translation>
    </message>
    <message>
        <source>Are the records sound?</source>
        <translation>क्या रिकॉर्ड ठीक हैं?</translation>
    </message>
    <message>
        <source>Nabz looks at the start. Here it looks through every page; that may take a minute.</source>
        <translation>नब्ज़ शुरू में देख लेता है। यहाँ हर पन्ना देखा जाता है; एक मिनट लग सकता है।</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>सब देखें</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>ठीक करें…</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>मरीज़ की जानकारी मिटाना</translation>
    </message>
    <message>
        <source>When a patient asks for it, or when the time for keeping is over. There is no way back.</source>
        <translation>जब मरीज़ कहे, या रखने का समय पूरा हो जाए। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>मरीज़ की जानकारी मिटाएँ…</translation>
    </message>
    <message>
        <source>Work on the records that is going on.</source>
        <translation>रिकॉर्ड पर चल रहा काम।</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>बैकअप कहाँ लिखा जाए</translation>
    </message>
    <message>
        <source>The backup to put back</source>
        <translation>वापस रखने का बैकअप</translation>
    </message>
    <message>
        <source>There is no automatic backup yet. The first comes with the first record.</source>
        <translation>अभी कोई अपने-आप बना बैकअप नहीं है। पहला, पहले रिकॉर्ड के साथ बनता है।</translation>
    </message>
    <message>
        <source>On this computer, newest first:</source>
        <translation>इस कंप्यूटर पर, नए पहले:</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>वापस रखें…</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>बैकअप लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Looking through every page…</source>
        <translation>हर पन्ना देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The records are sound: %1 conversations, %2 messages.</source>
        <translation>रिकॉर्ड ठीक हैं: %1 बातचीत, %2 संदेश।</translation>
    </message>
    <message>
        <source>Something is wrong with the records (%1). Repair them; nothing is thrown away.</source>
        <translation>रिकॉर्ड में कुछ गड़बड़ है (%1)। इन्हें ठीक करें; कुछ फेंका नहीं जाता।</translation>
    </message>
    <message>
        <source>The backup is written and was opened again: %1 conversations in %2.</source>
        <translation>बैकअप लिखा गया और फिर खोलकर देखा गया: %2 में %1 बातचीत।</translation>
    </message>
    <message>
        <source>The records are sound: nothing was changed.</source>
        <translation>रिकॉर्ड ठीक हैं: कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The search was made anew; nothing is lost.</source>
        <translation>खोज फिर से बनाई गई; कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>What could be read was saved into a new file. The damaged one is kept.</source>
        <translation>जो पढ़ा जा सका, नई फ़ाइल में रखा गया। ख़राब फ़ाइल भी रखी है।</translation>
    </message>
    <message>
        <source>Nothing could be read. The newest backup is in place; later records are lost.</source>
        <translation>कुछ पढ़ा नहीं जा सका। सबसे नया बैकअप रखा गया; उसके बाद के रिकॉर्ड खो गए।</translation>
    </message>
    <message>
        <source>Erased for good: %1 conversations with %2 messages.</source>
        <translation>हमेशा के लिए मिटाया गया: %1 बातचीत, %2 संदेश।</translation>
    </message>
    <message>
        <source>The automatic backups are destroyed and a new one is made.</source>
        <translation>अपने-आप बने बैकअप नष्ट किए गए और नया बनाया गया।</translation>
    </message>
    <message>
        <source>Automatic backups that still hold the patient: %1.</source>
        <translation>अपने-आप बने बैकअप जिनमें मरीज़ अब भी है: %1।</translation>
    </message>
    <message>
        <source>A backup was written to %1: make it again and destroy the old one.</source>
        <translation>एक बैकअप %1 पर लिखा गया था: उसे फिर बनाएँ और पुराना नष्ट करें।</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>आपका रिकवरी कोड</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when every passphrase is forgotten. It is not shown again.</source>
        <translation>इसे अभी लिख लें और इस कंप्यूटर से दूर रखें। सब पासफ़्रेज़ भूल जाने पर इसी से रिकॉर्ड खुलते हैं। यह फिर नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने लिख लिया है</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नया वापसी कोड</translation>
    </message>
    <message>
        <source>The code on the paper is worth nothing when a new one is made. Nobody can open the records without a passphrase or the code of now, not even who made Nabz.</source>
        <translation>नया कोड बनते ही काग़ज़ पर लिखा कोड बेकार हो जाता है। पासफ़्रेज़ या अभी के कोड के बिना कोई रिकॉर्ड नहीं खोल सकता, नब्ज़ बनाने वाले भी नहीं।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नया कोड बनाएँ</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask a health question…</source>
        <translation>सेहत के बारे में कुछ पूछें…</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>आपका सवाल</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line</source>
        <translation>Enter दबाने से सवाल भेजा जाता है, Shift के साथ Enter से नई पंक्ति शुरू होती है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Have a look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>No passphrase is set, so nothing is kept.</source>
        <translation>कोई पासफ़्रेज़ तय नहीं है, इसलिए कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ़्रेज़ तय करें</translation>
    </message>
    <message>
        <source>The records are locked, so nothing is kept.</source>
        <translation>रिकॉर्ड पर ताला है, इसलिए कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>There is no language model here. Answers are put together from the sources.</source>
        <translation>यहाँ कोई भाषा मॉडल नहीं है। जवाब स्रोतों से जोड़कर बनते हैं।</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>मॉडल लाएँ</translation>
    </message>
    <message>
        <source>The search model is missing, so sources cannot be searched well.</source>
        <translation>खोज मॉडल नहीं है, इसलिए स्रोत ठीक से खोजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date.</source>
        <translation>स्रोत तैयार नहीं हैं या पुराने हैं।</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>उन्हें तैयार करें</translation>
    </message>
    <message>
        <source>Little memory is free. Answers may be slow; close other programs.</source>
        <translation>मेमोरी कम खाली है। जवाब धीमे हो सकते हैं; दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>डिस्क लगभग भर गई है। जल्दी कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder, so nothing can be kept.</source>
        <translation>नब्ज़ अपने फ़ोल्डर में लिख नहीं पा रहा, इसलिए कुछ सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Something on this computer is not as it should be.</source>
        <translation>इस कंप्यूटर पर कुछ ठीक नहीं है।</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How likely: %1</source>
        <translation>संभावना: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>इसके पक्ष में: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>इसके ख़िलाफ़: %1</translation>
    </message>
    <message>
        <source>Must not be missed: stays listed until it is ruled out.</source>
        <translation>इसे छोड़ना नहीं है: जब तक यह ख़ारिज न हो, सूची में रहेगा।</translation>
    </message>
</context>
<context>
    <name>ConsultView</name>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Say what is wrong, in your own words. Nabz asks one question at a time.</source>
        <translation>क्या तकलीफ़ है, अपने शब्दों में बताइए। नब्ज़ एक बार में एक ही सवाल पूछता है।</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>अगला व्यक्ति</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>अब नतीजा बताएँ</translation>
    </message>
    <message>
        <source>Say it in your own words…</source>
        <translation>अपने शब्दों में लिखें…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>आपके शब्द</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>सबसे नए पर जाएँ</translation>
    </message>
    <message>
        <source>Searching the sources…</source>
        <translation>स्रोतों में खोज हो रही है…</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>भाषा मॉडल तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>स्रोत पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Writing the answer…</source>
        <translation>जवाब लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Checking each sentence against the sources…</source>
        <translation>हर वाक्य को स्रोतों से मिलाया जा रहा है…</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <translation>आपातकाल: अभी मदद लें</translation>
    </message>
    <message>
        <source>Urgent: see a doctor today</source>
        <translation>जल्दी करें: आज ही डॉक्टर को दिखाएँ</translation>
    </message>
    <message>
        <source>See a health worker soon</source>
        <translation>जल्द ही स्वास्थ्यकर्मी को दिखाएँ</translation>
    </message>
    <message>
        <source>Can be cared for at home</source>
        <translation>घर पर देखभाल हो सकती है</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. This answer is put together from the sources.</source>
        <translation>भाषा मॉडल अचानक बंद हो गया। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>There is no language model on this computer. This answer is put together from the sources.</source>
        <translation>इस कंप्यूटर पर कोई भाषा मॉडल नहीं है। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>The language model here does not write this language. This answer is put together from the sources.</source>
        <translation>यहाँ का भाषा मॉडल यह भाषा नहीं लिखता। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>The language model is not strong in this language. Please read the sources as well.</source>
        <translation>भाषा मॉडल इस भाषा में पक्का नहीं है। कृपया स्रोत भी पढ़ें।</translation>
    </message>
    <message>
        <source>The language model wrote in another language. This answer is put together from the sources.</source>
        <translation>भाषा मॉडल ने दूसरी भाषा में लिखा। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>What the language model wrote did not hold against the sources. This answer is put together from them.</source>
        <translation>भाषा मॉडल ने जो लिखा वह स्रोतों से मेल नहीं खाया। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>The conversation has become long: its beginning is no longer considered.</source>
        <translation>बातचीत लंबी हो गई है: अब उसकी शुरुआत पर ध्यान नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>This was too much for the language model to read. This answer is put together from the sources.</source>
        <translation>भाषा मॉडल के पढ़ने के लिए यह बहुत ज़्यादा था। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs. This answer is put together from the sources.</source>
        <translation>भाषा मॉडल के लिए मेमोरी कम पड़ गई। दूसरे प्रोग्राम बंद करें। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>भाषा मॉडल बार-बार बंद हो रहा है, इसलिए उसे दोबारा नहीं चलाया जाता। जवाब सिर्फ़ स्रोतों से आते हैं।</translation>
    </message>
    <message>
        <source>The language model cannot be used. This answer is put together from the sources.</source>
        <translation>भाषा मॉडल इस्तेमाल नहीं हो सकता। यह जवाब स्रोतों से जोड़कर बनाया गया है।</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>अच्छी तरह मेल खाता है</translation>
    </message>
    <message>
        <source>Good match</source>
        <translation>मेल खाता है</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>शायद मेल खाता है</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>पृष्ठ {n}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Written by {model} from the sources</source>
        <translation>{model} ने स्रोतों से लिखा</translation>
    </message>
    <message>
        <source>Put together from the sources</source>
        <translation>स्रोतों से जोड़कर बनाया गया</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase patient %1 for good?</source>
        <translation>मरीज़ %1 को हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase a patient for good?</source>
        <translation>एक मरीज़ को हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Every consultation, question, remark and file of this patient is destroyed, and cannot be brought back. That it was done stays in the audit trail; who it was about does not.</source>
        <translation>इस मरीज़ की हर बातचीत, सवाल, टिप्पणी और फ़ाइल नष्ट होती है और वापस नहीं आ सकती। यह किया गया, इतना जाँच-लेखे में रहता है; किसके बारे में था, यह नहीं।</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Code of the patient</source>
        <translation>मरीज़ का कोड</translation>
    </message>
    <message>
        <source>Type the code once more, to be sure</source>
        <translation>पक्का करने के लिए कोड एक बार और लिखें</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>अपने-आप बने बैकअप</translation>
    </message>
    <message>
        <source>Destroy them and make a new one</source>
        <translation>नष्ट करके नया बनाएँ</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The patient is in no automatic backup any more; older states of all records go with them.</source>
        <translation>मरीज़ अब किसी अपने-आप बने बैकअप में नहीं रहेगा; सब रिकॉर्ड की पुरानी स्थितियाँ भी साथ जाती हैं।</translation>
    </message>
    <message>
        <source>The patient stays in the automatic backups until these are replaced, day by day.</source>
        <translation>जब तक ये दिन-ब-दिन बदल नहीं जाते, मरीज़ अपने-आप बने बैकअप में रहता है।</translation>
    </message>
    <message>
        <source>Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old.</source>
        <translation>पेन ड्राइव पर लिखे बैकअप में मरीज़ अब भी है। उन्हें फिर बनाएँ और पुराने नष्ट करें।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The question is empty. Write what you want to know.</source>
        <translation>सवाल खाली है। आप जो जानना चाहते हैं वह लिखें।</translation>
    </message>
    <message>
        <source>There are no words in the question. Write it in words.</source>
        <translation>सवाल में कोई शब्द नहीं है। उसे शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>The question is too long: {length} characters. At most {limit} can be read. Please shorten it.</source>
        <translation>सवाल बहुत लंबा है: {length} अक्षर। ज़्यादा से ज़्यादा {limit} पढ़े जा सकते हैं। कृपया छोटा करें।</translation>
    </message>
    <message>
        <source>The question is not readable text. Please write it in words.</source>
        <translation>यह सवाल पढ़ा नहीं जा सकता। कृपया इसे शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>This is no longer here. It may have been deleted.</source>
        <translation>यह अब यहाँ नहीं है। शायद इसे मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>फ़ाइल {path} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.</source>
        <translation>नब्ज़ इस तरह की फ़ाइल नहीं पढ़ता: {path}। यह PDF, Word, वेब पेज, टेक्स्ट, EPUB और CSV पढ़ता है।</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}.</source>
        <translation>यह साधारण फ़ाइल नहीं है: {path}।</translation>
    </message>
    <message>
        <source>There is no text in {path}.</source>
        <translation>{path} में कोई लेख नहीं है।</translation>
    </message>
    <message>
        <source>There is no readable text in {path}.</source>
        <translation>{path} में पढ़ने लायक लेख नहीं है।</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Save a copy without one and add that.</source>
        <translation>{path} पर पासवर्ड लगा है। बिना पासवर्ड की कॉपी सहेजकर उसे जोड़ें।</translation>
    </message>
    <message>
        <source>{path} holds macros, which are never run. Save a copy without macros and add that.</source>
        <translation>{path} में मैक्रो हैं, जो कभी नहीं चलाए जाते। बिना मैक्रो की कॉपी सहेजकर उसे जोड़ें।</translation>
    </message>
    <message>
        <source>{path} is an old Word file. Save it as .docx and add that.</source>
        <translation>{path} पुरानी Word फ़ाइल है। इसे .docx के रूप में सहेजकर जोड़ें।</translation>
    </message>
    <message>
        <source>{path} has pictures of pages and no text. It needs text recognition (OCR) first.</source>
        <translation>{path} में पन्नों की तस्वीरें हैं, लेख नहीं। पहले लेख की पहचान (OCR) करनी होगी।</translation>
    </message>
    <message>
        <source>The text in {path} is broken ({share} %). Add it in another form, such as Word.</source>
        <translation>{path} का लेख टूटा हुआ है ({share} %)। इसे किसी और रूप में जोड़ें, जैसे Word।</translation>
    </message>
    <message>
        <source>{path} is not built like a document. It was left alone.</source>
        <translation>{path} की बनावट दस्तावेज़ जैसी नहीं है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>{path} is damaged. Get the file again.</source>
        <translation>{path} ख़राब है। फ़ाइल फिर से लाएँ।</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be read.</source>
        <translation>{path} बहुत बड़ी है। ज़्यादा से ज़्यादा {limit} पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>{path} took too long to read and was left.</source>
        <translation>{path} पढ़ने में बहुत समय लगा, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{path} needs too much memory and was left.</source>
        <translation>{path} को बहुत ज़्यादा मेमोरी चाहिए, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{path} could not be read and was left. Nothing else is affected.</source>
        <translation>{path} पढ़ी नहीं जा सकी, इसलिए छोड़ दी गई। बाकी सब ठीक है।</translation>
    </message>
    <message>
        <source>{path} is not a list of terms. Each line needs a term and its definition.</source>
        <translation>{path} शब्दों की सूची नहीं है। हर पंक्ति में एक शब्द और उसका अर्थ होना चाहिए।</translation>
    </message>
    <message>
        <source>Write what is to be added to the record.</source>
        <translation>रिकॉर्ड में जो जोड़ना है, वह लिखिए।</translation>
    </message>
    <message>
        <source>The addition is too long: {length} characters. At most {limit} are kept.</source>
        <translation>जोड़ी गई बात बहुत लंबी है: {length} अक्षर। ज़्यादा से ज़्यादा {limit} रखे जाते हैं।</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be attached.</source>
        <translation>{path} बहुत बड़ी फ़ाइल है। ज़्यादा से ज़्यादा {limit} की फ़ाइल जोड़ी जा सकती है।</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was attached.</source>
        <translation>{path} पढ़ी नहीं जा सकी। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>The file {name} did not come along when this record was imported.</source>
        <translation>जब यह रिकॉर्ड बाहर से लाया गया, तब {name} फ़ाइल साथ नहीं आई।</translation>
    </message>
    <message>
        <source>This person is no longer on the waiting list.</source>
        <translation>यह व्यक्ति अब प्रतीक्षा सूची में नहीं है।</translation>
    </message>
    <message>
        <source>There is a patient {id} already.</source>
        <translation>{id} नाम का मरीज़ कोड पहले से है।</translation>
    </message>
    <message>
        <source>The value {value} is not possible. It must be from {low} to {high} {unit}.</source>
        <translation>{value} संभव नहीं है। यह {low} से {high} {unit} के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>One of the facts about the patient is not possible. Please check them.</source>
        <translation>मरीज़ के बारे में दी गई कोई बात संभव नहीं है। कृपया जाँच लें।</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>यह आपके व्यवस्थापक ने तय किया है।</translation>
    </message>
    <message>
        <source>Your administrator has not allowed this language.</source>
        <translation>आपके व्यवस्थापक ने इस भाषा की अनुमति नहीं दी है।</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the model {id}.</source>
        <translation>आपके व्यवस्थापक ने मॉडल {id} की अनुमति नहीं दी है।</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the knowledge pack {id}.</source>
        <translation>आपके व्यवस्थापक ने ज्ञान पैक {id} की अनुमति नहीं दी है।</translation>
    </message>
    <message>
        <source>Your administrator allows only knowledge packs that a trusted publisher signed.</source>
        <translation>आपके व्यवस्थापक केवल वही ज्ञान पैक लेने देते हैं जिन पर किसी भरोसेमंद प्रकाशक के हस्ताक्षर हों।</translation>
    </message>
    <message>
        <source>This file is not a knowledge pack that can be read. Get it again.</source>
        <translation>यह फ़ाइल ऐसा ज्ञान पैक नहीं है जो पढ़ा जा सके। इसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>This pack is not as its publisher made it. Nothing of it was taken. Get the file again.</source>
        <translation>यह पैक वैसा नहीं है जैसा बनाने वाले ने बनाया था। इसमें से कुछ नहीं लिया गया। फ़ाइल फिर से लाएँ।</translation>
    </message>
    <message>
        <source>This pack is not made rightly. Nothing of it was taken. Tell whoever made it.</source>
        <translation>यह पैक ठीक से नहीं बना है। इसमें से कुछ नहीं लिया गया। बनाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>This pack needs a newer Nabz.</source>
        <translation>इस पैक के लिए नया नब्ज़ चाहिए।</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for this pack.</source>
        <translation>यहाँ जिन पर भरोसा है, उनमें से कोई इस पैक की ज़िम्मेदारी नहीं लेता।</translation>
    </message>
    <message>
        <source>A newer version of this pack is here already: {installed}.</source>
        <translation>इस पैक का नया संस्करण यहाँ पहले से है: {installed}।</translation>
    </message>
    <message>
        <source>There is nothing in use that could go into a pack.</source>
        <translation>इस्तेमाल में ऐसा कुछ नहीं है जो पैक में जा सके।</translation>
    </message>
    <message>
        <source>These sources do not go into one pack.</source>
        <translation>ये स्रोत एक ही पैक में नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The pack could not be written. Nothing is left half written.</source>
        <translation>पैक लिखा नहीं जा सका। अधूरा कुछ नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Your administrator does not allow conversations to leave this computer.</source>
        <translation>आपके व्यवस्थापक ने बातचीत को इस कंप्यूटर से बाहर ले जाने की अनुमति नहीं दी है।</translation>
    </message>
    <message>
        <source>Your administrator has switched off fetching. Take files from a folder or a USB stick.</source>
        <translation>आपके व्यवस्थापक ने इंटरनेट से लाना बंद किया है। फ़ाइलें किसी फ़ोल्डर या USB स्टिक से लें।</translation>
    </message>
    <message>
        <source>There is no language model on this computer. Answers are put together from the sources.</source>
        <translation>इस कंप्यूटर पर कोई भाषा मॉडल नहीं है। जवाब स्रोतों से जोड़कर बनाए जाते हैं।</translation>
    </message>
    <message>
        <source>The search model is not on this computer, so sources cannot be searched. Ask whoever looks after this computer.</source>
        <translation>खोज मॉडल इस कंप्यूटर पर नहीं है, इसलिए स्रोतों में खोजा नहीं जा सकता। जो इस कंप्यूटर की देखभाल करते हैं उनसे कहें।</translation>
    </message>
    <message>
        <source>This model is not known here.</source>
        <translation>यह मॉडल यहाँ जाना-पहचाना नहीं है।</translation>
    </message>
    <message>
        <source>The file {path} is not a language model that Nabz can use.</source>
        <translation>फ़ाइल {path} ऐसा भाषा मॉडल नहीं है जिसे नब्ज़ इस्तेमाल कर सके।</translation>
    </message>
    <message>
        <source>The model file is cut short. Get it again on the Models page.</source>
        <translation>मॉडल की फ़ाइल अधूरी है। मॉडल वाले पन्ने पर उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>This model is of a kind that cannot be used here.</source>
        <translation>इस तरह का मॉडल यहाँ इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The file {name} is damaged or is not the right one. It was removed. Get it again.</source>
        <translation>फ़ाइल {name} खराब है या सही नहीं है। उसे हटा दिया गया है। फिर से लाएँ।</translation>
    </message>
    <message>
        <source>The terms of this model must be accepted first: {licence}.</source>
        <translation>पहले इस मॉडल की शर्तें माननी होंगी: {licence}।</translation>
    </message>
    <message>
        <source>There is too little free memory for the model: {needed} needed, {free} free. Close other programs.</source>
        <translation>मॉडल के लिए मेमोरी कम है: {needed} चाहिए, {free} खाली है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. It is being started again. Please ask once more.</source>
        <translation>भाषा मॉडल अचानक बंद हो गया। उसे फिर से चलाया जा रहा है। कृपया एक बार फिर पूछें।</translation>
    </message>
    <message>
        <source>The language model did not answer and was stopped. It is being started again. Please ask once more.</source>
        <translation>भाषा मॉडल ने जवाब नहीं दिया, इसलिए उसे रोका गया। उसे फिर से चलाया जा रहा है। कृपया एक बार फिर पूछें।</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs and ask once more.</source>
        <translation>भाषा मॉडल के लिए मेमोरी कम पड़ गई। दूसरे प्रोग्राम बंद करके एक बार फिर पूछें।</translation>
    </message>
    <message>
        <source>The language model cannot be loaded.</source>
        <translation>भाषा मॉडल चालू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>भाषा मॉडल बार-बार बंद हो रहा है, इसलिए उसे दोबारा नहीं चलाया जाता। जवाब सिर्फ़ स्रोतों से आते हैं।</translation>
    </message>
    <message>
        <source>The question is too long for the language model. Ask it in fewer words.</source>
        <translation>सवाल भाषा मॉडल के लिए बहुत लंबा है। कम शब्दों में पूछें।</translation>
    </message>
    <message>
        <source>{name} could not be fetched. Check the connection, or take it from a folder.</source>
        <translation>{name} लाया नहीं जा सका। इंटरनेट देखें, या किसी फ़ोल्डर से लाएँ।</translation>
    </message>
    <message>
        <source>This cannot be fetched here. Take it from a folder or a USB stick.</source>
        <translation>इसे यहाँ नहीं लाया जा सकता। किसी फ़ोल्डर या USB से लाएँ।</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold {name}.</source>
        <translation>फ़ोल्डर {folder} में {name} नहीं है।</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free.</source>
        <translation>डिस्क में जगह कम है: {needed} चाहिए, {free} खाली है।</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder {folder}. Nothing can be kept.</source>
        <translation>नब्ज़ अपने फ़ोल्डर {folder} में लिख नहीं सकता। कुछ भी सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Another Nabz is already open. Close it first.</source>
        <translation>एक और नब्ज़ पहले से खुला है। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The records are damaged. They are left as they are; restore a backup.</source>
        <translation>रिकॉर्ड खराब हो गए हैं। उन्हें वैसे ही रहने दिया गया है; बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The records were written by a newer Nabz. Install the newer Nabz.</source>
        <translation>रिकॉर्ड नए नब्ज़ से लिखे गए हैं। नया नब्ज़ लगाएँ।</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe.</source>
        <translation>यह सहेजा नहीं जा सका। पहले का सहेजा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>The file of the records was exchanged while Nabz was open. Close Nabz and open it again.</source>
        <translation>नब्ज़ खुला रहते रिकॉर्ड की फ़ाइल बदल दी गई। नब्ज़ बंद करें और फिर खोलें।</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try once more.</source>
        <translation>डिस्क भर गई है। जो पहले सहेजा गया, वह सुरक्षित है। कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The records are locked. Sign in to read or keep them.</source>
        <translation>रिकॉर्ड पर ताला लगा है। पढ़ने या रखने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>No passphrase is set yet, so nothing is kept.</source>
        <translation>अभी कोई पासफ़्रेज़ तय नहीं है, इसलिए कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The key file of the records is damaged. Put it back from a backup.</source>
        <translation>रिकॉर्ड की कुंजी-फ़ाइल खराब है। उसे बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The records are damaged or their key file is missing. They are kept as they are.</source>
        <translation>रिकॉर्ड खराब हैं या उनकी कुंजी-फ़ाइल नहीं है। वे जैसे हैं वैसे ही रखे गए हैं।</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please try again.</source>
        <translation>पासफ़्रेज़ सही नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>बहुत बार गलत कोशिश हुई। {seconds} सेकंड रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters. A few words together are best.</source>
        <translation>पासफ़्रेज़ बहुत छोटा है। कम से कम {least} अक्षर चाहिए। कुछ शब्द साथ लिखना सबसे अच्छा है।</translation>
    </message>
    <message>
        <source>The passphrase holds characters that cannot be typed again. Choose another.</source>
        <translation>पासफ़्रेज़ में ऐसे अक्षर हैं जो दोबारा नहीं लिखे जा सकते। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>दोनों एक जैसे नहीं हैं। फिर से लिखें।</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits and nothing else.</source>
        <translation>पिन में कम से कम {least} अंक होते हैं और कुछ नहीं।</translation>
    </message>
    <message>
        <source>The recovery code has a wrong or missing letter. It has eight groups of four.</source>
        <translation>रिकवरी कोड में कोई अक्षर गलत है या छूटा है। उसमें चार-चार के आठ समूह हैं।</translation>
    </message>
    <message>
        <source>This is not the recovery code of these records, or a newer one replaced it.</source>
        <translation>यह इन रिकॉर्ड का रिकवरी कोड नहीं है, या इसकी जगह नया कोड आ गया है।</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Use a passphrase.</source>
        <translation>इस कंप्यूटर की कीरिंग काम में नहीं ली जा सकती। पासफ़्रेज़ का उपयोग करें।</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>यह केवल प्रशासक कर सकता है।</translation>
    </message>
    <message>
        <source>A patient is at the screen, so the records are closed. Clinic staff must sign in first.</source>
        <translation>स्क्रीन पर मरीज़ है, इसलिए रिकॉर्ड बंद हैं। पहले क्लिनिक कर्मचारी साइन इन करें।</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>बैकअप नहीं लिखा जा सका: {path}।</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>{name} नाम का खाता पहले से है।</translation>
    </message>
    <message>
        <source>There is no account named {name}, or it was shut out.</source>
        <translation>{name} नाम का कोई खाता नहीं है, या वह बंद किया गया है।</translation>
    </message>
    <message>
        <source>{name} is the last administrator who can open the records. Make somebody else an administrator first.</source>
        <translation>{name} आख़िरी प्रशासक हैं जो रिकॉर्ड खोल सकते हैं। पहले किसी और को प्रशासक बनाएँ।</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>{path} फ़ाइल पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The file {path} is no backup of Nabz, or it is damaged. Nothing was changed.</source>
        <translation>{path} फ़ाइल नब्ज़ का बैकअप नहीं है, या ख़राब है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The records could not be repaired, and no automatic backup opens. They are kept in {kept}. Restore a backup of your own.</source>
        <translation>रिकॉर्ड ठीक नहीं हो सके, और कोई अपने-आप बना बैकअप नहीं खुलता। वे {kept} में रखे हैं। अपना कोई बैकअप वापस रखें।</translation>
    </message>
    <message>
        <source>The file {path} could not be written. The record is as it was.</source>
        <translation>{path} फ़ाइल लिखी नहीं जा सकी। रिकॉर्ड वैसा ही है।</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form, such as plain text.</source>
        <translation>PDF नहीं बन सकी। दूसरा रूप चुनें, जैसे सादा पाठ।</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed.</source>
        <translation>{path} फ़ाइल नहीं ली जा सकती: ख़राब है या दूसरी तरह की है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This record is here already. Nothing was changed.</source>
        <translation>यह रिकॉर्ड पहले से यहाँ है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The FHIR file is not right at {place}. Nothing was changed.</source>
        <translation>FHIR फ़ाइल {place} पर सही नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The two codes are not the same. Nothing was erased.</source>
        <translation>दोनों कोड एक-से नहीं हैं। कुछ नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>नाम खाली है या बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The sources are not set up yet. Ask whoever looks after this computer.</source>
        <translation>स्रोत अभी तैयार नहीं हैं। जो इस कंप्यूटर की देखभाल करते हैं उनसे कहें।</translation>
    </message>
    <message>
        <source>The sources must be set up again. Ask whoever looks after this computer.</source>
        <translation>स्रोत फिर से तैयार करने होंगे। जो इस कंप्यूटर की देखभाल करते हैं उनसे कहें।</translation>
    </message>
    <message>
        <source>A file with sources is not right: {path}.</source>
        <translation>स्रोतों की एक फ़ाइल ठीक नहीं है: {path}।</translation>
    </message>
    <message>
        <source>Parts of the system are missing: {names}.</source>
        <translation>सिस्टम के कुछ हिस्से नहीं हैं: {names}।</translation>
    </message>
    <message>
        <source>Stopped before the end. Start it again; it goes on where it was.</source>
        <translation>पूरा होने से पहले रुक गया। फिर से शुरू करें; जहाँ रुका था वहीं से चलेगा।</translation>
    </message>
    <message>
        <source>Something went wrong inside Nabz. What was saved is safe. Please try once more.</source>
        <translation>नब्ज़ के अंदर कुछ गड़बड़ हुई। सहेजा हुआ सुरक्षित है। कृपया एक बार फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Answer that was broken off</source>
        <translation>अधूरा रह गया जवाब</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln स्रोत</numerusform>
            <numerusform>%Ln स्रोत</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the record as a file</source>
        <translation>रिकॉर्ड को फ़ाइल में रखें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>रखें…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>नब्ज़</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail.</source>
        <translation>यह फ़ाइल ताले में नहीं है: जिसके पास हो वह पढ़ सकता है। यह बनाई गई, जाँच-लेखे में लिखा रहता है।</translation>
    </message>
    <message>
        <source>A page to read, print or send, in the language of the conversation.</source>
        <translation>पढ़ने, छापने या भेजने का पन्ना, बातचीत की भाषा में।</translation>
    </message>
    <message>
        <source>Plain text with headings, for any program.</source>
        <translation>शीर्षकों के साथ सादा पाठ, किसी भी प्रोग्राम के लिए।</translation>
    </message>
    <message>
        <source>For another clinic&apos;s or hospital&apos;s record system (HL7 FHIR R4).</source>
        <translation>दूसरे क्लिनिक या अस्पताल के रिकॉर्ड सिस्टम के लिए (HL7 FHIR R4)।</translation>
    </message>
    <message>
        <source>Everything, for another Nabz: it can be taken in there.</source>
        <translation>सब कुछ, दूसरे नब्ज़ के लिए: वहाँ इसे लिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>कितना ज़रूरी</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>क्या हो सकता है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>किसने शुरू किया</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>दो दिनों के बीच</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>आपात</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>तुरंत ज़रूरी</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>जल्द</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घर पर</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Nabz</source>
        <translation>नब्ज़</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>कौन इस्तेमाल करता है</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>पहली कोशिश</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>अभी छोड़ें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>क़दम %1, कुल %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>आपके व्यवस्थापक ने तय किया है।</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A consultation</source>
        <translation>एक परामर्श</translation>
    </message>
    <message>
        <source>Say what is wrong in the person&apos;s own words, then answer one question at a time. What was misunderstood goes with one press. When a danger sign is found, act on it first. At the end there is how soon the person must be seen, what it may be, and advice with its sources.</source>
        <translation>तकलीफ़ उसी व्यक्ति के शब्दों में लिखें, फिर एक-एक सवाल का जवाब दें। जो ग़लत समझा गया हो वह एक दबाव से हट जाता है। ख़तरे का लक्षण मिले तो पहले उस पर काम करें। अंत में बताया जाता है कि कितनी जल्दी दिखाना है, क्या हो सकता है, और स्रोत के साथ सलाह।</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>एक सवाल</translation>
    </message>
    <message>
        <source>Ask in any of the seven languages. A number in brackets leads to the source; read it where it matters. A sentence that no source carries is marked. When there is no source, Nabz says so and makes nothing up.</source>
        <translation>सातों में से किसी भी भाषा में पूछें। कोष्ठक का अंक स्रोत तक ले जाता है; जहाँ ज़रूरी हो उसे पढ़ें। जिस वाक्य का कोई स्रोत नहीं, उस पर निशान होता है। स्रोत न हो तो नब्ज़ साफ़ कहता है और कुछ गढ़ता नहीं।</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>What happens is kept encrypted on this computer while the records are open. After idle time they are covered; sign in again with passphrase or PIN. Without the passphrase and without the recovery code nobody can open them. Make backups.</source>
        <translation>रिकॉर्ड खुले हों तो जो होता है वह इसी कंप्यूटर पर कूट भाषा में सहेजा जाता है। कुछ देर कोई न हो तो वे ढक जाते हैं; पासफ़्रेज़ या पिन से फिर साइन इन करें। पासफ़्रेज़ और रिकवरी कोड दोनों के बिना उन्हें कोई नहीं खोल सकता। बैकअप बनाते रहें।</translation>
    </message>
    <message>
        <source>A patient at the screen</source>
        <translation>स्क्रीन पर मरीज़</translation>
    </message>
    <message>
        <source>Hand the computer over only with the patient&apos;s page. It shows nobody&apos;s record, and staff sign in to leave it.</source>
        <translation>कंप्यूटर मरीज़ को सिर्फ़ मरीज़ वाले पन्ने के साथ दें। वह किसी का रिकॉर्ड नहीं दिखाता, और उससे बाहर आने के लिए कर्मचारी साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>What Nabz does not do</source>
        <translation>नब्ज़ क्या नहीं करता</translation>
    </message>
    <message>
        <source>It does not examine anybody and does not replace a doctor. If your own judgement says that it is serious, act on that. It needs no internet and sends nothing anywhere.</source>
        <translation>यह किसी की जाँच नहीं करता और डॉक्टर की जगह नहीं लेता। आपकी अपनी समझ कहे कि बात गंभीर है, तो उसी पर चलें। इसे इंटरनेट नहीं चाहिए और यह कहीं कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>The four levels, by shape and word</source>
        <translation>चार स्तर, आकार और शब्द से</translation>
    </message>
    <message>
        <source>Emergency: get help now, within minutes.</source>
        <translation>आपात स्थिति: अभी, कुछ ही मिनटों में मदद लें।</translation>
    </message>
    <message>
        <source>Urgent: to be seen today.</source>
        <translation>जल्दी: आज ही दिखाना है।</translation>
    </message>
    <message>
        <source>Soon: to be seen in the next days.</source>
        <translation>शीघ्र: अगले कुछ दिनों में दिखाना है।</translation>
    </message>
    <message>
        <source>Care at home: come back if it gets worse.</source>
        <translation>घर पर देखभाल: हालत बिगड़े तो फिर आएँ।</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>fine</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>और अच्छा हो सकता है</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>Folder for data</source>
        <translation>डेटा का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>खोज मॉडल</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>सहेजी हुई बातचीत</translation>
    </message>
    <message>
        <source>Built-in knowledge</source>
        <translation>नब्ज़ में दी हुई जानकारी</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>अक्षर (फ़ॉन्ट)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Rules of your administrator</source>
        <translation>आपके व्यवस्थापक के नियम</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>पिछली बार अचानक बंद होना</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>इंटरनेट</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder. Ask who looks after this computer.</source>
        <translation>नब्ज़ अपने फ़ोल्डर में लिख नहीं पा रहा। कंप्यूटर सँभालने वाले से कहें।</translation>
    </message>
    <message>
        <source>No language model is here. Get one on this screen.</source>
        <translation>यहाँ कोई भाषा मॉडल नहीं है। इसी स्क्रीन पर एक लें।</translation>
    </message>
    <message>
        <source>No search model is here. Get it on this screen.</source>
        <translation>यहाँ खोज का मॉडल नहीं है। इसी स्क्रीन पर लें।</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date. Set them up on the Knowledge screen.</source>
        <translation>स्रोत तैयार नहीं हैं या पुराने हैं। जानकारी वाली स्क्रीन पर तैयार करें।</translation>
    </message>
    <message>
        <source>Records are not protected yet. Choose a passphrase in the settings.</source>
        <translation>रिकॉर्ड अभी सुरक्षित नहीं हैं। सेटिंग में एक गुप्त वाक्य चुनें।</translation>
    </message>
    <message>
        <source>Part of the built-in knowledge is faulty. Install Nabz again.</source>
        <translation>अंदर की जानकारी का कुछ भाग ख़राब है। नब्ज़ फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A language of the window is missing. Install Nabz again.</source>
        <translation>विंडो की एक भाषा नहीं मिली। नब्ज़ फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Letters of a language are missing on this computer. Install the Noto fonts.</source>
        <translation>इस कंप्यूटर पर किसी भाषा के अक्षर नहीं हैं। Noto फ़ॉन्ट इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Too little memory is free for the language model. Close other programs.</source>
        <translation>भाषा मॉडल के लिए ख़ाली मेमोरी कम है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space.</source>
        <translation>डिस्क लगभग भर गई है। कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>The language model will be slow on this processor.</source>
        <translation>इस प्रोसेसर पर भाषा मॉडल धीमा चलेगा।</translation>
    </message>
    <message>
        <source>The clock seems wrong. Set it: records are dated by it.</source>
        <translation>घड़ी ग़लत लगती है। उसे ठीक करें: रिकॉर्ड की तारीख़ उसी से पड़ती है।</translation>
    </message>
    <message>
        <source>Some rules of your administrator could not be read.</source>
        <translation>आपके एडमिन के कुछ नियम पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>Nabz ended unexpectedly once. Help can copy a report for who looks after it.</source>
        <translation>नब्ज़ एक बार अचानक बंद हो गया था। मदद वाली स्क्रीन से रिपोर्ट कॉपी करके कंप्यूटर सँभालने वाले को दें।</translation>
    </message>
    <message>
        <source>The internet is needed once, to set up. A stick does as well.</source>
        <translation>तैयार करने के लिए एक बार इंटरनेट चाहिए। पेन ड्राइव से भी हो जाता है।</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>तकनीकी मदद के लिए कॉपी करें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>इससे काम कैसे करें</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>परिचय और लाइसेंस</translation>
    </message>
    <message>
        <source>Take the first steps again</source>
        <translation>पहले क़दम फिर से करें</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>पुरानी बातचीत</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>सारी बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>सहेजी हुई बातचीत</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Choose a conversation to read it</source>
        <translation>पढ़ने के लिए कोई बातचीत चुनें</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>कम या दूसरे शब्दों से खोजें।</translation>
    </message>
    <message>
        <source>Take a record in from a file…</source>
        <translation>फ़ाइल से रिकॉर्ड लें…</translation>
    </message>
    <message>
        <source>A remark on a record that was not added.</source>
        <translation>रिकॉर्ड की एक टिप्पणी जो जोड़ी नहीं गई।</translation>
    </message>
    <message>
        <source>Filter: some are hidden</source>
        <translation>छँटाई: कुछ छिपे हैं</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>छँटाई</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all again.</source>
        <translation>कम या दूसरे शब्द लिखें, या फिर से सब दिखाएँ।</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>अभी कुछ सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Every question that you ask is kept here.</source>
        <translation>आपका पूछा हर सवाल यहाँ रहता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>बातचीत मिटा दी गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>The record to take in</source>
        <translation>लेने का रिकॉर्ड</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 लिखी गई।</translation>
    </message>
    <message>
        <source>The record is here now.</source>
        <translation>रिकॉर्ड अब यहाँ है।</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>सवाल पूछें</translation>
    </message>
    <message>
        <source>Every answer shows where it comes from.</source>
        <translation>हर जवाब बताता है कि वह कहाँ से आया।</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>मरीज़ को दें</translation>
    </message>
    <message>
        <source>Staff sign in to come back.</source>
        <translation>लौटने के लिए कर्मचारी साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>हाल में सहेजे गए</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>सभी रिकॉर्ड</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>बिना इंटरनेट के चलता है। नब्ज़ डॉक्टर की जगह नहीं ले सकता: आपातकाल में तुरंत मदद लें।</translation>
    </message>
    <message>
        <source>Go on with the consultation</source>
        <translation>परामर्श जारी रखें</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>परामर्श शुरू करें</translation>
    </message>
    <message>
        <source>One question at a time; danger signs first.</source>
        <translation>एक बार में एक सवाल; ख़तरे के लक्षण पहले।</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>कोई इंतज़ार नहीं कर रहा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>%Ln व्यक्ति इंतज़ार में</numerusform>
            <numerusform>%Ln लोग इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Consultations and questions will stand here.</source>
        <translation>अभी कुछ सहेजा नहीं गया। परामर्श और सवाल यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Records can be read when you have signed in.</source>
        <translation>साइन इन करने पर रिकॉर्ड पढ़े जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>KnowledgeView</name>
    <message>
        <source>Knowledge</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Nabz answers only from these sources.</source>
        <translation>नब्ज़ सिर्फ़ इन स्रोतों से जवाब देता है।</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>स्रोतों में खोजें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Or drop files here: PDF, Word, web pages, text, EPUB, CSV.</source>
        <translation>या फ़ाइलें यहाँ छोड़ें: PDF, Word, वेब पेज, टेक्स्ट, EPUB, CSV।</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>जोड़ने के दस्तावेज़</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>दस्तावेज़ों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>दस्तावेज़ हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 and everything that was read from it? The file itself stays.</source>
        <translation>%1 और उससे पढ़ा गया सब कुछ हटाएँ? फ़ाइल अपनी जगह रहेगी।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No passphrase is set, so these files are kept without encryption: who gets this computer can read them.</source>
        <translation>पासफ़्रेज़ नहीं रखा गया है, इसलिए ये फ़ाइलें बिना ताले के रखी जाती हैं: जिसे यह कंप्यूटर मिले वह पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>पहचाना गया: %1</translation>
    </message>
    <message>
        <source>Sure enough to answer from.</source>
        <translation>जवाब देने के लिए भरोसा काफ़ी है।</translation>
    </message>
    <message>
        <source>Not sure enough: asked, Nabz would say that it does not know.</source>
        <translation>भरोसा काफ़ी नहीं: पूछने पर नब्ज़ कहेगा कि उसे नहीं पता।</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>इस कंप्यूटर पर स्रोत</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>कम या दूसरे शब्दों से खोजें।</translation>
    </message>
    <message>
        <source>The sources are not set up yet</source>
        <translation>स्रोत अभी तैयार नहीं हैं</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to set up Nabz.</source>
        <translation>जो इस कंप्यूटर की देखभाल करते हैं उनसे नब्ज़ तैयार करने को कहें।</translation>
    </message>
    <message>
        <source>%1 has the same content as a document that is here. It was skipped.</source>
        <translation>%1 में वही है जो यहाँ के एक दस्तावेज़ में है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 यहाँ पहले से है।</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Nabz</source>
        <translation>नब्ज़ में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Which language shall the window speak? You can change it at any time.</source>
        <translation>यहाँ सब कुछ किस भाषा में दिखे? इसे कभी भी बदला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed in Ask and did not send.</source>
        <translation>जो आपने पूछने के लिए लिखा पर भेजा नहीं।</translation>
    </message>
    <message>
        <source>The consultation that is going on: nothing is being kept.</source>
        <translation>चल रहा परामर्श: कुछ भी सहेजा नहीं जा रहा।</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close Nabz?</source>
        <translation>नब्ज़ बंद करें?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>यह खो जाएगा:</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>रुकें</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Terms of the model</source>
        <translation>मॉडल की शर्तें</translation>
    </message>
    <message>
        <source>%1 comes under these terms: %2. Read them here:</source>
        <translation>%1 इन शर्तों पर मिलता है: %2। यहाँ पढ़ें:</translation>
    </message>
    <message>
        <source>I have read and accept the terms</source>
        <translation>मैंने शर्तें पढ़ ली हैं और मानता/मानती हूँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>लाएँ</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>पासफ़्रेज़ या पिन</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>रिकॉर्ड सुरक्षित रखें</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>रिकॉर्ड पर ताला है</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>आपका रिकवरी कोड</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ़्रेज़ तय करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने लिख लिया है</translation>
    </message>
    <message>
        <source>Go on without keeping anything</source>
        <translation>कुछ सहेजे बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>मैं पासफ़्रेज़ भूल गया हूँ</translation>
    </message>
    <message>
        <source>Records are encrypted with a passphrase. Nobody can open them without it or without the recovery code that comes next, not even who made Nabz. A few words together are best.</source>
        <translation>रिकॉर्ड एक पासफ़्रेज़ से कूटबद्ध होते हैं। उसके बिना, या आगे आने वाले रिकवरी कोड के बिना, उन्हें कोई नहीं खोल सकता, नब्ज़ बनाने वाले भी नहीं। कुछ शब्द साथ लिखना सबसे अच्छा है।</translation>
    </message>
    <message>
        <source>Records of an earlier Nabz are here unencrypted. They are encrypted now.</source>
        <translation>नब्ज़ के पुराने रिकॉर्ड यहाँ बिना कूट के हैं। वे अब कूटबद्ध किए जाएँगे।</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when the passphrase is forgotten. It is not shown again.</source>
        <translation>इसे अभी लिख लें और इस कंप्यूटर से दूर रखें। पासफ़्रेज़ भूल जाने पर यही रिकॉर्ड खोलता है। यह दोबारा नहीं दिखाया जाएगा।</translation>
    </message>
    <message>
        <source>Type the code from the paper, then choose a new passphrase. You get a new code after.</source>
        <translation>काग़ज़ से कोड लिखें, फिर नया पासफ़्रेज़ चुनें। उसके बाद आपको नया कोड मिलेगा।</translation>
    </message>
    <message>
        <source>Sign in to read records and to keep new ones.</source>
        <translation>रिकॉर्ड पढ़ने और नए रखने के लिए साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nabz</source>
        <translation>नब्ज़</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>तकनीकी मदद के लिए कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>writes answers</source>
        <translation>जवाब लिखता है</translation>
    </message>
    <message>
        <source>finds sources</source>
        <translation>स्रोत खोजता है</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>अच्छा रहेगा</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>फ़ाइल: %1</translation>
    </message>
    <message>
        <source>memory: %1</source>
        <translation>मेमोरी: %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>लाइसेंस: %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>इसे इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Get from a folder…</source>
        <translation>फ़ोल्डर से लाएँ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>लाया जा रहा है</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>हिस्से जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>फ़ाइल जाँची जा रही है</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Setting up the sources</source>
        <translation>स्रोत तैयार किए जा रहे हैं</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>इनमें लिखता है: %1</translation>
    </message>
    <message>
        <source>with caution: %1</source>
        <translation>सावधानी के साथ: %1</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>From a folder or USB stick…</source>
        <translation>फ़ोल्डर या पेनड्राइव से…</translation>
    </message>
    <message>
        <source>For a computer that has no internet.</source>
        <translation>जिस कंप्यूटर पर इंटरनेट नहीं है, उसके लिए।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>Folder or USB stick with the models</source>
        <translation>मॉडल वाला फ़ोल्डर या पेनड्राइव</translation>
    </message>
    <message>
        <source>Language model and sources</source>
        <translation>भाषा मॉडल और स्रोत</translation>
    </message>
    <message>
        <source>Everything is here. Nothing needs to be fetched.</source>
        <translation>सब कुछ यहाँ है। कुछ लाने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>They run on this computer. After this no internet is needed.</source>
        <translation>ये इसी कंप्यूटर पर चलते हैं। इसके बाद इंटरनेट की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: %1</source>
        <translation>भाषा मॉडल, जो जवाबों को शब्दों में लिखता है: %1</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: not here yet</source>
        <translation>भाषा मॉडल, जो जवाबों को शब्दों में लिखता है: अभी यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: here</source>
        <translation>खोज मॉडल, जो सही स्रोत ढूँढता है: यहाँ है</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: not here yet</source>
        <translation>खोज मॉडल, जो सही स्रोत ढूँढता है: अभी यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Sources: ready to be searched</source>
        <translation>स्रोत: खोजने के लिए तैयार</translation>
    </message>
    <message>
        <source>Sources: not set up yet</source>
        <translation>स्रोत: अभी तैयार नहीं</translation>
    </message>
    <message>
        <source>Fetch from the internet</source>
        <translation>इंटरनेट से लाएँ</translation>
    </message>
    <message>
        <source>About %1, once. It can be stopped and goes on where it was.</source>
        <translation>लगभग %1, एक ही बार। इसे रोका जा सकता है, यह वहीं से आगे चलता है।</translation>
    </message>
    <message>
        <source>Only the sources are set up; nothing is fetched.</source>
        <translation>सिर्फ़ स्रोत तैयार किए जाते हैं; कुछ लाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>उन्हें तैयार करें</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>तैयार किया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models and health</source>
        <translation>मॉडल और हालत</translation>
    </message>
    <message>
        <source>A language model puts answers into words. It runs on this computer.</source>
        <translation>भाषा मॉडल जवाबों को शब्दों में लिखता है। यह इसी कंप्यूटर पर चलता है।</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Folder or USB stick with the model</source>
        <translation>वह फ़ोल्डर या USB जिसमें मॉडल है</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of patient %1</source>
        <translation>मरीज़ %1 का नाम</translation>
    </message>
    <message>
        <source>The code stays. Leave it empty to keep no name.</source>
        <translation>कोड वही रहता है। नाम न रखना हो तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>years</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>संख्या: %1</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Take in a pack…</source>
        <translation>पैक लें…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>पैक बनाएँ…</translation>
    </message>
    <message>
        <source>Knowledge pack to take in</source>
        <translation>कौन सा ज्ञान पैक लेना है</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>पैक यहाँ सहेजें</translation>
    </message>
    <message>
        <source>The pack %1 is here already.</source>
        <translation>पैक %1 पहले से यहाँ है।</translation>
    </message>
    <message>
        <source>The pack %1 was taken in.</source>
        <translation>पैक %1 ले लिया गया।</translation>
    </message>
    <message>
        <source>The pack was written: %1</source>
        <translation>पैक लिख दिया गया: %1</translation>
    </message>
    <message>
        <source>The pack was not taken in</source>
        <translation>पैक नहीं लिया गया</translation>
    </message>
    <message>
        <source>Take it only if you know where it comes from.</source>
        <translation>तभी लें जब आप जानते हों कि यह कहाँ से आया है।</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>फिर भी लें</translation>
    </message>
    <message>
        <source>An administrator can allow it.</source>
        <translation>इसकी अनुमति प्रशासक दे सकता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PainFaces</name>
    <message>
        <source>No pain</source>
        <translation>दर्द नहीं</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>Some more</source>
        <translation>कुछ ज़्यादा</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>बहुत तेज़</translation>
    </message>
    <message>
        <source>The worst there is</source>
        <translation>सबसे बुरा</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Source %1: %2</source>
        <translation>स्रोत %1: %2</translation>
    </message>
    <message>
        <source>Text of source %1</source>
        <translation>स्रोत %1 का पाठ</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>The sources of an answer stand here. Click a number in the answer to see the place.</source>
        <translation>जवाब के स्रोत यहाँ दिखते हैं। जगह देखने के लिए जवाब में लिखी संख्या पर क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your name, as colleagues know it (may stay empty)</source>
        <translation>आपका नाम, जैसा साथी जानते हैं (खाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>New passphrase: a few words together</source>
        <translation>नया पासफ़्रेज़: कुछ शब्द एक साथ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने लिख लिया है</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ़्रेज़ तय करें</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>अपना रिकवरी कोड लिख लें</translation>
    </message>
    <message>
        <source>Take paper and pen now. The code is shown this one time.</source>
        <translation>अभी काग़ज़ और क़लम लें। कोड सिर्फ़ इस बार दिखाया जा रहा है।</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, where only people of the clinic can find it. It opens the records when the passphrase is forgotten.</source>
        <translation>काग़ज़ को इस कंप्यूटर से दूर ऐसी जगह रखें जहाँ सिर्फ़ क्लिनिक के लोग उसे पा सकें। पासफ़्रेज़ भूल जाने पर यही रिकॉर्ड खोलता है।</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>रिकॉर्ड सुरक्षित रखें</translation>
    </message>
    <message>
        <source>Records are encrypted on this computer with a passphrase that you choose.</source>
        <translation>इस कंप्यूटर पर रिकॉर्ड आपके चुने पासफ़्रेज़ से कूट भाषा में बंद रहते हैं।</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only the recovery code that comes next opens the records. If both are lost, the records are lost: nobody can open them, not even who made Nabz.</source>
        <translation>पासफ़्रेज़ भूल जाएँ तो सिर्फ़ आगे आने वाला रिकवरी कोड रिकॉर्ड खोलेगा। दोनों खो जाएँ तो रिकॉर्ड खो गए: उन्हें कोई नहीं खोल सकता, नब्ज़ बनाने वाले भी नहीं।</translation>
    </message>
    <message>
        <source>A passphrase is set already.</source>
        <translation>पासफ़्रेज़ पहले से तय है।</translation>
    </message>
</context>
<context>
    <name>PatientModeView</name>
    <message>
        <source>Patient mode</source>
        <translation>मरीज़ के लिए</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>For staff: back to the staff screens, with a PIN</source>
        <translation>कर्मचारियों के लिए: पिन से अपनी स्क्रीन पर लौटें</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>सवाल %1, ज़्यादा से ज़्यादा %2</translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message>
        <source>Start a consultation</source>
        <translation>परामर्श शुरू करें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>नाम…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>हमेशा के लिए मिटाएँ…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>उतार-चढ़ाव</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations.</source>
        <translation>अभी कुछ मापा नहीं गया। बुखार, रक्तचाप, वज़न और शुगर बातचीत से यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>मुलाक़ातें</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>अभी कोई मुलाक़ात नहीं।</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>मुलाक़ातें, नई पहले</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln मुलाक़ात</numerusform>
            <numerusform>%Ln मुलाक़ातें</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>पिछली बार %1</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Age in years, months or days</source>
        <translation>उम्र साल, महीने या दिन में</translation>
    </message>
    <message>
        <source>years</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>गर्भवती</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>मरीज़ का कोड</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>जैसे %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>for example penicillin</source>
        <translation>जैसे पेनिसिलिन</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>पुरानी बीमारियाँ</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>जैसे शुगर (मधुमेह)</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>चल रही दवाएँ</translation>
    </message>
    <message>
        <source>for example metformin</source>
        <translation>जैसे मेटफॉर्मिन</translation>
    </message>
    <message>
        <source>This age is not possible</source>
        <translation>यह उम्र संभव नहीं है</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>मरीज़: %1</translation>
    </message>
    <message>
        <source>Add facts about the patient</source>
        <translation>मरीज़ के बारे में बताएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>उम्र %Ln दिन</numerusform>
            <numerusform>उम्र %Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>उम्र %Ln महीना</numerusform>
            <numerusform>उम्र %Ln महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>उम्र %Ln साल</numerusform>
            <numerusform>उम्र %Ln साल</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>गर्भवती</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>एलर्जी: %1</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>कोड या नाम से खोजें</translation>
    </message>
    <message>
        <source>Patients, last seen first</source>
        <translation>मरीज़, हाल के पहले</translation>
    </message>
    <message>
        <source>Choose a patient to see visits and trends</source>
        <translation>मुलाक़ातें और उतार-चढ़ाव देखने के लिए मरीज़ चुनें</translation>
    </message>
    <message>
        <source>The patient is erased for good.</source>
        <translation>मरीज़ की जानकारी हमेशा के लिए मिटाई गई।</translation>
    </message>
    <message>
        <source>Patients cannot be seen now</source>
        <translation>मरीज़ अभी नहीं दिख सकते</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Try a part of the code or of the name.</source>
        <translation>कोड या नाम का एक हिस्सा लिखकर देखें।</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>अभी कोई मरीज़ नहीं</translation>
    </message>
    <message>
        <source>Add one, then start the consultation from their page: visits and trends gather there.</source>
        <translation>एक जोड़ें, फिर उनके पन्ने से परामर्श शुरू करें: मुलाक़ातें और उतार-चढ़ाव वहीं जमा होते हैं।</translation>
    </message>
    <message>
        <source>The name of %1 is changed.</source>
        <translation>%1 का नाम बदला गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln मुलाक़ात</numerusform>
            <numerusform>%Ln मुलाक़ातें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>यह कंप्यूटर कौन इस्तेमाल करता है?</translation>
    </message>
    <message>
        <source>Nabz then knows how soon to cover the records.</source>
        <translation>इससे नब्ज़ जानता है कि रिकॉर्ड कितनी जल्दी ढकने हैं।</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>सिर्फ़ क्लिनिक के कर्मचारी</translation>
    </message>
    <message>
        <source>Records are covered after five minutes with nobody at the keyboard.</source>
        <translation>पाँच मिनट तक कीबोर्ड पर कोई न हो तो रिकॉर्ड ढक दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>कर्मचारी और मरीज़</translation>
    </message>
    <message>
        <source>Patients answer questions on a page of their own and never see anybody&apos;s record. Records are covered after two minutes.</source>
        <translation>मरीज़ अपने अलग पन्ने पर सवालों के जवाब देते हैं और किसी का रिकॉर्ड कभी नहीं देखते। दो मिनट बाद रिकॉर्ड ढक दिए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Everybody signs in under their own name, so that the audit trail tells who did what.</source>
        <translation>हर कोई अपने नाम से अंदर आए, ताकि जाँच-लेखे से पता चले किसने क्या किया।</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>अपना पासफ़्रेज़ बदलें…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>नया वापसी कोड…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>किसी को जोड़ें…</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>आप %1 नाम से अंदर हैं</translation>
    </message>
    <message>
        <source>You have a PIN: it brings you back when the screen was locked.</source>
        <translation>आपका पिन है: स्क्रीन बंद होने पर इसी से वापस आते हैं।</translation>
    </message>
    <message>
        <source>You have no PIN: after the screen was locked you type the passphrase.</source>
        <translation>आपका पिन नहीं है: स्क्रीन बंद होने पर पासफ़्रेज़ लिखना होता है।</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>अपना पिन बदलें…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>पिन रखें…</translation>
    </message>
    <message>
        <source>Accounts cannot be seen now</source>
        <translation>खाते अभी नहीं दिख सकते</translation>
    </message>
    <message>
        <source>%1 is staff now.</source>
        <translation>%1 अब कर्मचारी हैं।</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 अब प्रशासक हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 अब अंदर आ सकते हैं।</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 अब अंदर नहीं आ सकते।</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 का नया पासफ़्रेज़ है।</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 का नया पिन है।</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>आपका पासफ़्रेज़ बदल गया।</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>आपका पिन रखा गया।</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <translation>अब आपका पिन नहीं है।</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Administrator: records, people, audit and backups</source>
        <translation>प्रशासक: रिकॉर्ड, लोग, जाँच-लेखा और बैकअप</translation>
    </message>
    <message>
        <source>Staff: works with records</source>
        <translation>कर्मचारी: रिकॉर्ड पर काम करते हैं</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>कर्मचारी बनाएँ</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>प्रशासक बनाएँ</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>नया पासफ़्रेज़…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>नया पिन…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>बंद करें…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>So far</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>What Nabz understands appears here as the conversation goes on.</source>
        <translation>बातचीत आगे बढ़ने पर नब्ज़ जो समझता है, वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझा गया</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>ऐसा नहीं है</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>इससे समझा: %1</translation>
    </message>
    <message>
        <source>Misunderstood: take back “%1”</source>
        <translation>गलत समझा: “%1” हटाएँ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>साँस</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>ऑक्सीजन</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>ऊपर का बीपी</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>नीचे का बीपी</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>खून में शुगर</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>ऊपरी बाँह</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>नापा गया</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>यह हो सकता है</translation>
    </message>
    <message>
        <source>Too little is known yet to tell.</source>
        <translation>बताने के लिए अभी बहुत कम पता है।</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>पक्ष में: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>जाँच-लेखा</translation>
    </message>
    <message>
        <source>Who did what to the records, and whether the trail is whole.</source>
        <translation>किसने रिकॉर्ड के साथ क्या किया, और क्या लेखा पूरा है।</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>History</source>
        <translation>पुरानी बातचीत</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>मुख्य पृष्ठ</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Your passphrase and PIN, and who else may sign in.</source>
        <translation>आपका पासफ़्रेज़ और पिन, और कौन अंदर आ सकता है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>बैकअप और देखभाल</translation>
    </message>
    <message>
        <source>Backups, whether the records are sound, and erasing a patient.</source>
        <translation>बैकअप, क्या रिकॉर्ड ठीक हैं, और मरीज़ की जानकारी मिटाना।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
</context>
<context>
    <name>PregnantPage</name>
    <message>
        <source>Are you pregnant?</source>
        <translation>क्या आप गर्भवती हैं?</translation>
    </message>
    <message>
        <source>Is she pregnant?</source>
        <translation>क्या वह गर्भवती है?</translation>
    </message>
    <message>
        <source>Some signs matter more in pregnancy.</source>
        <translation>गर्भ में कुछ लक्षण ज़्यादा मायने रखते हैं।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>पता नहीं</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question %1, at most %2</source>
        <translation>सवाल %1, ज़्यादा से ज़्यादा %2</translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation>यह क्यों पूछा: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>बस इतने ही</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>यह ठीक नहीं लगता। कृपया फिर से देखें।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nabz</source>
        <translation>नब्ज़</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>भाषा बदलें</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>जगहें</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Go on with it</source>
        <translation>इसे आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>प्रतीक्षा सूची में रखें</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फ़ाइल में रखें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Why it says so</source>
        <translation>ऐसा क्यों कहा</translation>
    </message>
    <message>
        <source>Remarks and files</source>
        <translation>टिप्पणियाँ और फ़ाइलें</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>मरीज़ %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>%1 ने शुरू किया</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>The conversation as it was</source>
        <translation>बातचीत जैसी हुई</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>नब्ज़</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair the records</source>
        <translation>रिकॉर्ड ठीक करें</translation>
    </message>
    <message>
        <source>The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest automatic backup takes its place. Nobody should work with the records meanwhile.</source>
        <translation>ख़राब फ़ाइल रखी जाती है। जो पढ़ा जा सके, नई फ़ाइल में रखा जाता है; कुछ न पढ़ा जाए तो सबसे नया अपने-आप बना बैकअप उसकी जगह आता है। इस बीच कोई रिकॉर्ड पर काम न करे।</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>बैकअप वापस रखें</translation>
    </message>
    <message>
        <source>The records become what they were when the backup was made. The records of now are kept aside, encrypted. Everybody signs in with the passphrases of that time.</source>
        <translation>रिकॉर्ड वैसे हो जाते हैं जैसे बैकअप बनाते समय थे। अभी के रिकॉर्ड ताले में अलग रखे जाते हैं। सब उसी समय के पासफ़्रेज़ से अंदर आते हैं।</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Name (empty: whoever the passphrase belongs to)</source>
        <translation>नाम (खाली: जिसका पासफ़्रेज़ हो)</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>उस समय का पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show this screen to the health worker.</source>
        <translation>यह स्क्रीन स्वास्थ्यकर्मी को दिखाएँ।</translation>
    </message>
    <message>
        <source>What you said is saved for the health worker.</source>
        <translation>आपने जो बताया, वह स्वास्थ्यकर्मी के लिए सहेजा गया है।</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>यह क्या हो सकता है</translation>
    </message>
    <message>
        <source>Where this comes from:</source>
        <translation>यह जानकारी यहाँ से है:</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What it may be</source>
        <translation>यह क्या हो सकता है</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Ask more, or let a health worker examine.</source>
        <translation>अभी बताने के लिए काफ़ी जानकारी नहीं है। और पूछें, या स्वास्थ्य कार्यकर्ता से जाँच कराएँ।</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Saved in the record.</source>
        <translation>रिकॉर्ड में सहेजा गया।</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Nabz supports a health worker and does not replace one. No clinician has signed its text yet.</source>
        <translation>नब्ज़ स्वास्थ्य कार्यकर्ता की मदद करता है, उसकी जगह नहीं लेता। इसके लेख पर अभी किसी डॉक्टर ने हस्ताक्षर नहीं किए हैं।</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Nabz is ready</source>
        <translation>नब्ज़ तैयार है</translation>
    </message>
    <message>
        <source>Danger signs come first, and every advice has its source.</source>
        <translation>ख़तरे के लक्षण सबसे पहले आते हैं, और हर सलाह का स्रोत साथ होता है।</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>एक नमूना परामर्श करके देखें</translation>
    </message>
    <message>
        <source>With an invented child: “%1”</source>
        <translation>एक काल्पनिक बच्चे के साथ: “%1”</translation>
    </message>
    <message>
        <source>All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away.</source>
        <translation>ये सब क़दम फिर से किए जा सकते हैं: सेटिंग में “पहले क़दम”। मदद के लिए F1 दबाएँ।</translation>
    </message>
    <message>
        <source>My child is two years old and has had loose stools since yesterday.</source>
        <translation>मेरा बच्चा दो साल का है और उसे कल से दस्त हो रहे हैं।</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>काम शुरू करें</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>खाली करें</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 के लिए नया पिन</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 के लिए नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Tell it to them in person. The one before is worth nothing then.</source>
        <translation>उन्हें सामने बताएँ। पहले वाला फिर काम नहीं करता।</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>आपका पिन</translation>
    </message>
    <message>
        <source>It brings you back when the screen was locked. It never opens records after a start. Leave it empty to have none.</source>
        <translation>स्क्रीन बंद होने पर इससे वापस आते हैं। शुरू करने पर इससे रिकॉर्ड कभी नहीं खुलते। न रखना हो तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>अपना पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the one of now.</source>
        <translation>पहले बने बैकअप अब भी अभी वाले से खुलते हैं।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation>अभी का आपका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>नया पिन</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>The language of the window. You can ask in any of them at any time.</source>
        <translation>खिड़की की भाषा। आप कभी भी इनमें से किसी भी भाषा में पूछ सकते हैं।</translation>
    </message>
    <message>
        <source>Language of consultations</source>
        <translation>परामर्श की भाषा</translation>
    </message>
    <message>
        <source>In which questions are asked and advice is given. It may differ from that of the window.</source>
        <translation>जिसमें सवाल पूछे जाते हैं और सलाह दी जाती है। यह स्क्रीन की भाषा से अलग हो सकती है।</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>स्क्रीन जैसी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>साफ़ दिखने वाला</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>Still: no blinking cursor, no running bars.</source>
        <translation>स्थिर: न झपकता कर्सर, न चलती पट्टियाँ।</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>यह कंप्यूटर कौन इस्तेमाल करता है</translation>
    </message>
    <message>
        <source>With patients, Home offers to hand it over to them.</source>
        <translation>मरीज़ भी हों तो मुख्य पृष्ठ पर कंप्यूटर उन्हें देने का बटन रहता है।</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>सिर्फ़ क्लिनिक के कर्मचारी</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>कर्मचारी और मरीज़</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट बाद</numerusform>
            <numerusform>%Ln मिनट बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Cover the records</source>
        <translation>रिकॉर्ड ढकना</translation>
    </message>
    <message>
        <source>With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN.</source>
        <translation>जब कीबोर्ड पर कोई न हो। लौटने वाला पासफ़्रेज़ या पिन से साइन इन करता है।</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, shown small and large beside the size of text</comment>
        <translation>अ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>मरीज़ को दें</translation>
    </message>
    <message>
        <source>A page of their own, with nobody&apos;s record. Staff sign in to come back.</source>
        <translation>उनका अपना पन्ना, जिसमें किसी का रिकॉर्ड नहीं। लौटने के लिए कर्मचारी साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले क़दम</translation>
    </message>
    <message>
        <source>Language, passphrase, models, a sample.</source>
        <translation>भाषा, पासफ़्रेज़, मॉडल, एक नमूना।</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>Are you a woman or a man?</source>
        <translation>आप महिला हैं या पुरुष?</translation>
    </message>
    <message>
        <source>Is it a girl or a boy?</source>
        <translation>लड़की है या लड़का?</translation>
    </message>
    <message>
        <source>Is it a woman or a man?</source>
        <translation>महिला है या पुरुष?</translation>
    </message>
    <message>
        <source>It changes which illnesses are possible.</source>
        <translation>इससे पता चलता है कि कौन-सी बीमारियाँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>लड़की</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>लड़का</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation>बताना नहीं चाहते</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New question</source>
        <translation>नया सवाल</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>परामर्श शुरू करें</translation>
    </message>
    <message>
        <source>Search what was kept</source>
        <translation>सहेजे हुए में खोजें</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>रिकॉर्ड पर ताला लगाएँ</translation>
    </message>
    <message>
        <source>Go to the field for typing</source>
        <translation>लिखने की जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>लिखा हुआ भेजें</translation>
    </message>
    <message>
        <source>New line while typing</source>
        <translation>लिखते समय नई पंक्ति</translation>
    </message>
    <message>
        <source>To the next thing; with Shift back</source>
        <translation>अगली चीज़ पर; Shift के साथ पीछे</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>चिह्नित चीज़ दबाएँ</translation>
    </message>
</context>
<context>
    <name>ShutOutSheet</name>
    <message>
        <source>Shut %1 out?</source>
        <translation>%1 को बंद करें?</translation>
    </message>
    <message>
        <source>They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in the audit trail. Backups that were made before still open with their passphrase.</source>
        <translation>वे फिर अंदर नहीं आ सकते; इसे वापस नहीं लिया जा सकता। उनका लिखा रहता है, और जाँच-लेखे में उनका नाम भी। पहले बने बैकअप अब भी उनके पासफ़्रेज़ से खुलते हैं।</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Built into Nabz: word explanations and guideline cards</source>
        <translation>नब्ज़ में दिए गए: शब्दों के अर्थ और देखभाल के कार्ड</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln अंश</numerusform>
            <numerusform>%Ln अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>सबके लिए</translation>
    </message>
    <message>
        <source>for staff only</source>
        <translation>केवल कर्मचारियों के लिए</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>इस्तेमाल न करें</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Only for staff</source>
        <translation>सिर्फ़ स्टाफ़ के लिए</translation>
    </message>
    <message>
        <source>Patients may read it too</source>
        <translation>मरीज़ भी पढ़ सकें</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 में से %1 हिस्से</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>इस्तेमाल में नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>%Ln पन्ने पर कोई लेख नहीं है।</numerusform>
            <numerusform>%Ln पन्नों पर कोई लेख नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its characters are broken. Compare it with the original.</source>
        <translation>इसके कुछ अक्षर टूटे हुए हैं। मूल से मिलाकर देखें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>कंप्यूटर को आदेश देने वाला %Ln वाक्य छोड़ दिया गया।</numerusform>
            <numerusform>कंप्यूटर को आदेश देने वाले %Ln वाक्य छोड़ दिए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>कर्मचारियों के लिए</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase to go back to the staff screens.</source>
        <translation>अपनी स्क्रीन पर लौटने के लिए पिन या पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>पिन या पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अभी यहाँ हैं?</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon.</source>
        <translation>कुछ देर से किसी ने स्क्रीन नहीं छुई। कोई और यह न पढ़े, इसलिए यह जल्द ही फिर से शुरू होगा।</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>मैं यहाँ हूँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln सेकंड बचा है</numerusform>
            <numerusform>%Ln सेकंड बचे हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>ऊपरी</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>निचला</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>खून में शुगर</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>ख़ून में ऑक्सीजन</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>साँसें</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>बाँह की गोलाई</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मापा</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>शब्दों में बताया</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>पहले से पता</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What troubles you?</source>
        <translation>आपको क्या तकलीफ़ है?</translation>
    </message>
    <message>
        <source>What is the trouble?</source>
        <translation>क्या तकलीफ़ है?</translation>
    </message>
    <message>
        <source>Press everything that fits, then Next.</source>
        <translation>जो-जो हो, सब दबाएँ, फिर &quot;आगे&quot;।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>कुछ और: अपने शब्दों में</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>यहाँ दर्द: %1</translation>
    </message>
    <message>
        <source>It hurts: show where</source>
        <translation>दर्द है: जगह दिखाएँ</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>यह समझ में नहीं आया। कृपया कोई चित्र दबाएँ, या दूसरे शब्दों में बताएँ।</translation>
    </message>
</context>
<context>
    <name>VitalsStrip</name>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>एक मिनट में साँसें</translation>
    </message>
    <message>
        <source>Oxygen (SpO₂)</source>
        <translation>ऑक्सीजन (SpO₂)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>बीपी, ऊपर का</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>बीपी, नीचे का</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>खून में शुगर</translation>
    </message>
    <message>
        <source>Upper arm, around (MUAC)</source>
        <translation>ऊपरी बाँह का घेरा (MUAC)</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>इसकी इकाई: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>The lower blood pressure must be below the upper one.</source>
        <translation>नीचे का बीपी ऊपर के बीपी से कम होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 is measured from %2 to %3 %4. Please check what was typed.</source>
        <translation>%1 की माप %2 से %3 %4 के बीच होती है। कृपया देखें कि क्या लिखा गया है।</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>नापा गया: %1</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>नाप जोड़ें (बुखार, बीपी…)</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>The most urgent first; among equals, danger signs count, then who came first.</source>
        <translation>सबसे ज़रूरी पहले; बराबर हों तो ख़तरे के लक्षण, फिर जो पहले आया।</translation>
    </message>
    <message>
        <source>Who waits, the most urgent first</source>
        <translation>कौन इंतज़ार में है, सबसे ज़रूरी पहले</translation>
    </message>
    <message>
        <source>See them now</source>
        <translation>अभी देखें</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>फिर इंतज़ार में</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>अगले से तुलना</translation>
    </message>
    <message>
        <source>The list cannot be seen now</source>
        <translation>सूची अभी नहीं दिख सकती</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>कोई इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>Whoever answers the questions in patient mode comes here by themselves. From a record in History you put somebody on the list.</source>
        <translation>जो मरीज़ वाले तरीक़े में सवालों के जवाब देता है, वह यहाँ अपने-आप आता है। इतिहास के किसी रिकॉर्ड से आप किसी को सूची में रखते हैं।</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 के पास</translation>
    </message>
    <message>
        <source>An opinion of the language model, in English. It moves nobody: the rules alone order the list.</source>
        <translation>भाषा मॉडल की राय, अंग्रेज़ी में। इससे कोई आगे-पीछे नहीं होता: क्रम सिर्फ़ नियम तय करते हैं।</translation>
    </message>
    <message>
        <source>The language model compares the two…</source>
        <translation>भाषा मॉडल दोनों की तुलना कर रहा है…</translation>
    </message>
    <message>
        <source>%1 seems more pressing</source>
        <translation>%1 ज़्यादा ज़रूरी लगते हैं</translation>
    </message>
    <message>
        <source>There is no opinion: the language model cannot tell, or none here is able to.</source>
        <translation>कोई राय नहीं: भाषा मॉडल कह नहीं सकता, या यहाँ ऐसा कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>%1 is with you now.</source>
        <translation>%1 अब आपके पास हैं।</translation>
    </message>
    <message>
        <source>%1 waits again, at the same place.</source>
        <translation>%1 फिर इंतज़ार में, उसी जगह पर।</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 सूची से हटे।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>आपात</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>तुरंत ज़रूरी</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>जल्द</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घर पर</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>How urgent it is, is not known yet</source>
        <translation>कितना ज़रूरी है, अभी पता नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>ख़तरे का %Ln लक्षण</numerusform>
            <numerusform>ख़तरे के %Ln लक्षण</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>%1 मिनट से इंतज़ार</translation>
    </message>
    <message>
        <source>waits %1 h %2 min</source>
        <translation>%1 घंटे %2 मिनट से इंतज़ार</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>आप क्या जानना चाहते हैं?</translation>
    </message>
    <message>
        <source>Ask in your own words. Every answer shows where it comes from.</source>
        <translation>अपने शब्दों में पूछें। हर जवाब दिखाता है कि वह कहाँ से आया है।</translation>
    </message>
    <message>
        <source>How do I make ORS at home?</source>
        <translation>घर पर ओआरएस कैसे बनाऊँ?</translation>
    </message>
    <message>
        <source>My child has had a fever for two days. What should I do?</source>
        <translation>मेरे बच्चे को दो दिन से बुखार है। मैं क्या करूँ?</translation>
    </message>
    <message>
        <source>When is a cough dangerous?</source>
        <translation>खाँसी कब खतरनाक होती है?</translation>
    </message>
    <message>
        <source>What are the danger signs in pregnancy?</source>
        <translation>गर्भावस्था में खतरे के लक्षण क्या हैं?</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>बिना इंटरनेट के चलता है। नब्ज़ डॉक्टर की जगह नहीं ले सकता: आपातकाल में तुरंत मदद लें।</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who needs help?</source>
        <translation>मदद किसे चाहिए?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>मुझे</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>एक बच्चे को</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>किसी और को</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.</source>
        <translation>जब कहा गया तब ऐसा था। कुछ नया नहीं खोजा जाता: स्रोत और मॉडल बदल गए हो सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing was said by Nabz in this record.</source>
        <translation>इस रिकॉर्ड में नब्ज़ ने कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>इनसे बना</translation>
    </message>
    <message>
        <source>An earlier Nabz wrote this record and did not keep what it was made with.</source>
        <translation>पहले के नब्ज़ ने यह रिकॉर्ड लिखा और नहीं रखा कि किनसे बना।</translation>
    </message>
    <message>
        <source>Nabz: version %1</source>
        <translation>नब्ज़: संस्करण %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>भाषा मॉडल: %1</translation>
    </message>
    <message>
        <source>Language model: none</source>
        <translation>भाषा मॉडल: कोई नहीं</translation>
    </message>
    <message>
        <source>Sources as they were: %1</source>
        <translation>स्रोत, जैसे तब थे: %1</translation>
    </message>
    <message>
        <source>Knowledge pack: %1</source>
        <translation>ज्ञान पैक: %1</translation>
    </message>
    <message>
        <source>Danger rules and conditions: %1</source>
        <translation>ख़तरे के नियम और बीमारियाँ: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>उत्तर %1</translation>
    </message>
    <message>
        <source>How urgent, and why</source>
        <translation>कितना ज़रूरी, और क्यों</translation>
    </message>
    <message>
        <source>Danger rules that spoke</source>
        <translation>ख़तरे के जो नियम लगे</translation>
    </message>
    <message>
        <source>What was understood, and from which words</source>
        <translation>क्या समझा गया, और किन शब्दों से</translation>
    </message>
    <message>
        <source>What it may be, and why</source>
        <translation>क्या हो सकता है, और क्यों</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>इसके पक्ष में: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>इसके ख़िलाफ़: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>नहीं पूछा: %1</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>यह क्यों पूछा गया</translation>
    </message>
    <message>
        <source>Each sentence and what carries it</source>
        <translation>हर वाक्य और उसका आधार</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>स्रोत %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>कोई स्रोत नहीं</translation>
    </message>
    <message>
        <source>left out: a number in it is not in the source</source>
        <translation>छोड़ा गया: इसकी एक संख्या स्रोत में नहीं है</translation>
    </message>
    <message>
        <source>Passages as they were</source>
        <translation>अंश जैसे तब थे</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>मेल %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>पृष्ठ %1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>क्या खोजा गया</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>सबसे अच्छा मेल: %1</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>क्या अलग हुआ</translation>
    </message>
    <message>
        <source>What the language model wrote before the check</source>
        <translation>जाँच से पहले भाषा मॉडल ने क्या लिखा</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मापा</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>अपने शब्दों में बताएँ</translation>
    </message>
    <message>
        <source>For example: fever and cough for three days.</source>
        <translation>जैसे: तीन दिन से बुखार और खाँसी।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>यह समझ में नहीं आया। कृपया कोई चित्र दबाएँ, या दूसरे शब्दों में बताएँ।</translation>
    </message>
</context>
</TS>
