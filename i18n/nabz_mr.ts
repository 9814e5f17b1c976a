<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Nabz, version %1</source>
        <translation>नब्ज, आवृत्ती %1</translation>
    </message>
    <message>
        <source>A clinic assistant that works without internet, in seven languages. The name means pulse.</source>
        <translation>इंटरनेटशिवाय सात भाषांत चालणारा दवाखान्याचा मदतनीस. नावाचा अर्थ नाडी.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>परवाने</translation>
    </message>
    <message>
        <source>Nabz stands on the work of others, each under its own terms:</source>
        <translation>नब्ज इतरांच्या कामावर उभे आहे, प्रत्येक त्याच्या अटींसह:</translation>
    </message>
</context>
<context>
    <name>AddPatientSheet</name>
    <message>
        <source>Add a patient</source>
        <translation>रुग्ण जोडा</translation>
    </message>
    <message>
        <source>The code is what the clinic calls the patient: a number on a card, for example. A name is not needed.</source>
        <translation>कोड म्हणजे क्लिनिक रुग्णाला ज्याने ओळखते ते: जसे कार्डवरचा क्रमांक. नाव लागत नाही.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>नाव (रिकामे चालेल)</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>कोणाला तरी जोडा</translation>
    </message>
    <message>
        <source>They sign in by this name. What they do stands under it in the audit trail.</source>
        <translation>ते या नावाने आत येतात. ते जे करतात ते नोंदवहीत याच नावाने राहते.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>काय करू शकतात</translation>
    </message>
    <message>
        <source>Work with records</source>
        <translation>नोंदींवर काम</translation>
    </message>
    <message>
        <source>Also people, audit and backups</source>
        <translation>लोक, नोंदवही आणि बॅकअपही</translation>
    </message>
    <message>
        <source>Comes in with</source>
        <translation>कशाने आत येतात</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>A PIN alone is enough while somebody with a passphrase has opened the records since the start.</source>
        <translation>सुरू झाल्यापासून पासफ्रेज असलेल्या कोणी नोंदी उघडल्या असतील तर फक्त पिन पुरतो.</translation>
    </message>
    <message>
        <source>A passphrase opens the records at any time. A few words together are best.</source>
        <translation>पासफ्रेजने नोंदी कधीही उघडतात. काही शब्द एकत्र असणे उत्तम.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>तेच पुन्हा</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Remarks and files</source>
        <translation>शेरे आणि फाइल</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>शेरे</translation>
    </message>
    <message>
        <source>A remark is added with your name and the time. The record and earlier remarks stay as they are.</source>
        <translation>शेरा तुमच्या नावाने आणि वेळेसह जोडला जातो. नोंद आणि आधीचे शेरे तसेच राहतात.</translation>
    </message>
    <message>
        <source>What should be added to this record?</source>
        <translation>या नोंदीत काय जोडायचे?</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>नवा शेरा</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>शेरा जोडा</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>A copy is kept with the record, encrypted: a photograph, a letter, a test result.</source>
        <translation>एक प्रत नोंदीसोबत कुलूपबंद राहते: फोटो, पत्र, तपासणीचा निकाल.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>फाइल जोडा…</translation>
    </message>
    <message>
        <source>its contents did not come with the imported record</source>
        <translation>आणलेल्या नोंदीसोबत यातील मजकूर आला नाही</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>जतन करा…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>The file to attach</source>
        <translation>जोडायची फाइल</translation>
    </message>
    <message>
        <source>Where the file is written, unencrypted</source>
        <translation>कुलुपाशिवाय फाइल कुठे लिहायची</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 लिहिली.</translation>
    </message>
    <message>
        <source>%1 is removed from the record.</source>
        <translation>%1 नोंदीतून काढली.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत आणा</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you?</source>
        <translation>तुमचं वय किती आहे?</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>मुलाचं वय किती आहे?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>त्या व्यक्तीचं वय किती आहे?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>हे बरोबर वाटत नाही. पुन्हा बघा.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Danger signs</source>
        <translation>धोक्याची लक्षणे</translation>
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
        <translation>आधी काय करायचे ते लपवा</translation>
    </message>
    <message>
        <source>Show what to do first</source>
        <translation>आधी काय करायचे ते दाखवा</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Show this screen to a health worker now.</source>
        <translation>ही स्क्रीन आत्ताच आरोग्य कर्मचाऱ्याला दाखवा.</translation>
    </message>
    <message>
        <source>I have read this: go on</source>
        <translation>मी वाचलं: पुढे चला</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>[One sentence is left out: a number in it is not in the source.]</source>
        <translation>[एक वाक्य दाखवलेले नाही: त्यातील संख्या स्रोतात नाही.]</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(स्रोत नाही)</translation>
    </message>
    <message>
        <source>Show source %1</source>
        <translation>स्रोत %1 दाखवा</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask</source>
        <translation>विचारा</translation>
    </message>
    <message>
        <source>For a patient</source>
        <translation>रुग्णासाठी</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नवीन संभाषण</translation>
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
        <translation>नोंदी सुरू केल्या</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>आत आले</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>पडद्याला कुलूप</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>नोंदी तपासल्या</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>नोंदी दुरुस्त केल्या</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>नोंद सुरू</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>नोंद वाचली</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>नोंद बदलली</translation>
    </message>
    <message>
        <source>Record exported or printed</source>
        <translation>नोंद बाहेर दिली किंवा छापली</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>नोंद काढली</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>रुग्णाची माहिती पुसली</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>खाते जोडले</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>भूमिका बदलली</translation>
    </message>
    <message>
        <source>Account shut out</source>
        <translation>खाते बंद केले</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>पासफ्रेज बदलला</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>पिन बदलला</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>पुनर्प्राप्ती कोड वापरला</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>नवा पुनर्प्राप्ती कोड केला</translation>
    </message>
    <message>
        <source>This computer may open the records</source>
        <translation>हा संगणक नोंदी उघडू शकतो</translation>
    </message>
    <message>
        <source>This computer may no longer open the records</source>
        <translation>हा संगणक आता नोंदी उघडू शकत नाही</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>बॅकअप घेतला</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>बॅकअप परत ठेवला</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>हा संगणक</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>पुनर्प्राप्ती कोड</translation>
    </message>
    <message>
        <source>Entry %1 was altered or moved.</source>
        <translation>नोंद %1 बदलली किंवा हलवली आहे.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>नोंद %1 नाही.</translation>
    </message>
    <message>
        <source>The entries from %1 on are missing.</source>
        <translation>%1 पासूनच्या नोंदी नाहीत.</translation>
    </message>
    <message>
        <source>The seal beside the records is missing or was altered.</source>
        <translation>नोंदींजवळची मोहर नाही किंवा बदलली आहे.</translation>
    </message>
    <message>
        <source>The seal beside the records belongs to another trail (entry %1).</source>
        <translation>नोंदींजवळची मोहर दुसऱ्या वहीची आहे (नोंद %1).</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>कामांची नोंदवही</translation>
    </message>
    <message>
        <source>Every act on the records, chained so that a change or a gap shows. It holds no patient text.</source>
        <translation>नोंदींवर केलेले प्रत्येक काम, असे जोडलेले की बदल किंवा उणीव दिसते. यात रुग्णाचे बोलणे नाही.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>कामे, नवी आधी</translation>
    </message>
    <message>
        <source>The audit trail cannot be seen now</source>
        <translation>कामांची नोंदवही आत्ता दिसू शकत नाही</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>अजून काही केलेले नाही</translation>
    </message>
    <message>
        <source>Following the chain…</source>
        <translation>साखळी तपासत आहे…</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>कामांची नोंदवही पूर्ण आणि ठीक आहे.</translation>
    </message>
    <message>
        <source>Entries from the first to the last: %1</source>
        <translation>पहिल्यापासून शेवटपर्यंत नोंदी: %1</translation>
    </message>
    <message>
        <source>Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had it, and tell whoever is responsible. Records can be put back from a backup.</source>
        <translation>कोणी तरी किंवा कशाने तरी नब्ज बाहेरून नोंदी बदलल्या. हा संगणक आहे तसाच ठेवा, तो कोणाकडे होता ते लिहा, आणि जबाबदार व्यक्तीला सांगा. बॅकअपमधून नोंदी परत ठेवता येतात.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>नोंद %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>समोर</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>मागची बाजू</translation>
    </message>
    <message>
        <source>The same places are in the list beside the drawing.</source>
        <translation>हीच ठिकाणं चित्राशेजारच्या यादीत आहेत.</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>शरीराची ठिकाणं</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>कुठे दुखतं?</translation>
    </message>
    <message>
        <source>Touch the place. The drawing faces you: its right hand is at your left.</source>
        <translation>त्या जागेला स्पर्श करा. चित्र तुमच्याकडे बघतं आहे: त्याचा उजवा हात तुमच्या डावीकडे आहे.</translation>
    </message>
    <message>
        <source>Touch the place, or choose it from the list.</source>
        <translation>त्या जागेला स्पर्श करा, किंवा यादीतून निवडा.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>इथे दुखतं: %1</translation>
    </message>
</context>
<context>
    <name>BodyPlaces</name>
    <message>
        <source>Head</source>
        <translation>डोकं</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>डोळा</translation>
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
        <translation>तोंड किंवा दात</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>घसा</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>खांदा</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>काख</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>छाती</translation>
    </message>
    <message>
        <source>Belly, upper right</source>
        <translation>पोट, वर उजवीकडे</translation>
    </message>
    <message>
        <source>Belly, upper middle</source>
        <translation>पोट, वर मधोमध</translation>
    </message>
    <message>
        <source>Belly, upper left</source>
        <translation>पोट, वर डावीकडे</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>बेंबीभोवती</translation>
    </message>
    <message>
        <source>Belly, lower right</source>
        <translation>पोट, खाली उजवीकडे</translation>
    </message>
    <message>
        <source>Belly, lower middle</source>
        <translation>पोट, खाली मधोमध</translation>
    </message>
    <message>
        <source>Belly, lower left</source>
        <translation>पोट, खाली डावीकडे</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>कुशीत</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>जांघ</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>गुप्तांग</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>डावा हात</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>उजवा हात</translation>
    </message>
    <message>
        <source>Hand or fingers</source>
        <translation>तळहात किंवा बोटं</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>पाठीचा वरचा भाग</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>कंबर</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>ढुंगण</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>मांडी</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>गुडघा</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>नडगी</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>पोटरी</translation>
    </message>
    <message>
        <source>Foot or toes</source>
        <translation>पाऊल किंवा पायाची बोटं</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>The backup is in place. The records are open.</source>
        <translation>बॅकअप ठेवला आहे. नोंदी उघड्या आहेत.</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>बॅकअप आणि निगा</translation>
    </message>
    <message>
        <source>Backups are encrypted as the records are: whoever finds one cannot read it.</source>
        <translation>बॅकअप नोंदींसारखेच कुलूपबंद असतात: ज्याला सापडेल तो वाचू शकत नाही.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it elsewhere: it helps when this computer is lost.</source>
        <translation>नब्ज रोज स्वतःच या संगणकावर एक घेते. पेन ड्राइव्हवरही एक घ्या आणि दुसरीकडे ठेवा: संगणक हरवला तर उपयोगी पडतो.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>बॅकअप घ्या…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>बॅकअप परत ठेवा…</translation>
    </message>
    <message>
        <source>Are the records sound?</source>
        <translation>नोंदी ठीक आहेत का?</translation>
    </message>
    <message>
        <source>Nabz looks at the start. Here it looks through every page; that may take a minute.</source>
        <translation>नब्ज सुरुवातीला पाहते. इथे प्रत्येक पान पाहिले जाते; एक मिनिट लागू शकतो.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>सर्व पाहा</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>दुरुस्त करा…</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>रुग्णाची माहिती पुसणे</translation>
    </message>
    <message>
        <source>When a patient asks for it, or when the time for keeping is over. There is no way back.</source>
        <translation>रुग्णाने मागितल्यावर किंवा ठेवायची मुदत संपल्यावर. परत आणता येत नाही.</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>रुग्णाची माहिती पुसा…</translation>
    </message>
    <message>
        <source>Work on the records that is going on.</source>
        <translation>नोंदींवर चालू असलेले काम.</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>बॅकअप कुठे लिहायचा</translation>
    </message>
    <message>
        <source>The backup to put back</source>
        <translation>परत ठेवायचा बॅकअप</translation>
    </message>
    <message>
        <source>There is no automatic backup yet. The first comes with the first record.</source>
        <translation>अजून आपोआप घेतलेला बॅकअप नाही. पहिल्या नोंदीसोबत पहिला घेतला जातो.</translation>
    </message>
    <message>
        <source>On this computer, newest first:</source>
        <translation>या संगणकावर, नवे आधी:</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>परत ठेवा…</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>बॅकअप लिहिला जात आहे…</translation>
    </message>
    <message>
        <source>Looking through every page…</source>
        <translation>प्रत्येक पान पाहिले जात आहे…</translation>
    </message>
    <message>
        <source>The records are sound: %1 conversations, %2 messages.</source>
        <translation>नोंदी ठीक आहेत: %1 संभाषणे, %2 संदेश.</translation>
    </message>
    <message>
        <source>Something is wrong with the records (%1). Repair them; nothing is thrown away.</source>
        <translation>नोंदींमध्ये काही बिघाड आहे (%1). दुरुस्त करा; काही टाकले जात नाही.</translation>
    </message>
    <message>
        <source>The backup is written and was opened again: %1 conversations in %2.</source>
        <translation>बॅकअप लिहिला आणि पुन्हा उघडून पाहिला: %2 मध्ये %1 संभाषणे.</translation>
    </message>
    <message>
        <source>The records are sound: nothing was changed.</source>
        <translation>नोंदी ठीक आहेत: काही बदलले नाही.</translation>
    </message>
    <message>
        <source>The search was made anew; nothing is lost.</source>
        <translation>शोध नव्याने बनवला; काही हरवले नाही.</translation>
    </message>
    <message>
        <source>What could be read was saved into a new file. The damaged one is kept.</source>
        <translation>जे वाचता आले ते नव्या फाइलमध्ये ठेवले. बिघडलेलीही ठेवली आहे.</translation>
    </message>
    <message>
        <source>Nothing could be read. The newest backup is in place; later records are lost.</source>
        <translation>काही वाचता आले नाही. सर्वात नवा बॅकअप ठेवला; नंतरच्या नोंदी हरवल्या.</translation>
    </message>
    <message>
        <source>Erased for good: %1 conversations with %2 messages.</source>
        <translation>कायमचे पुसले: %1 संभाषणे, %2 संदेश.</translation>
    </message>
    <message>
        <source>The automatic backups are destroyed and a new one is made.</source>
        <translation>आपोआप घेतलेले बॅकअप नष्ट करून नवा घेतला.</translation>
    </message>
    <message>
        <source>Automatic backups that still hold the patient: %1.</source>
        <translation>ज्या आपोआप घेतलेल्या बॅकअपमध्ये रुग्ण अजून आहे: %1.</translation>
    </message>
    <message>
        <source>A backup was written to %1: make it again and destroy the old one.</source>
        <translation>%1 वर एक बॅकअप लिहिला होता: तो पुन्हा घ्या आणि जुना नष्ट करा.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>तुमचा रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when every passphrase is forgotten. It is not shown again.</source>
        <translation>आत्ताच लिहून घ्या आणि या संगणकापासून दूर ठेवा. सगळे पासफ्रेज विसरल्यास याने नोंदी उघडतात. हा पुन्हा दिसणार नाही.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मी लिहून घेतला आहे</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नवा पुनर्प्राप्ती कोड</translation>
    </message>
    <message>
        <source>The code on the paper is worth nothing when a new one is made. Nobody can open the records without a passphrase or the code of now, not even who made Nabz.</source>
        <translation>नवा कोड केल्यावर कागदावरचा कोड निरुपयोगी होतो. पासफ्रेज किंवा आत्ताच्या कोडशिवाय कोणी नोंदी उघडू शकत नाही, नब्ज बनवणारेही नाही.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नवा कोड करा</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask a health question…</source>
        <translation>आरोग्याबद्दल काही विचारा…</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>तुमचा प्रश्न</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line</source>
        <translation>Enter दाबल्यावर प्रश्न पाठवला जातो, Shift सोबत Enter दाबल्यावर नवीन ओळ सुरू होते</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>पाठवा</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Have a look</source>
        <translation>पाहा</translation>
    </message>
    <message>
        <source>No passphrase is set, so nothing is kept.</source>
        <translation>पासफ्रेज ठरवलेला नाही, म्हणून काहीही जतन होत नाही.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ्रेज ठरवा</translation>
    </message>
    <message>
        <source>The records are locked, so nothing is kept.</source>
        <translation>नोंदींना कुलूप आहे, म्हणून काहीही जतन होत नाही.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करा</translation>
    </message>
    <message>
        <source>There is no language model here. Answers are put together from the sources.</source>
        <translation>इथे भाषा मॉडेल नाही. उत्तरे स्रोतांतून जुळवली जातात.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>मॉडेल आणा</translation>
    </message>
    <message>
        <source>The search model is missing, so sources cannot be searched well.</source>
        <translation>शोध मॉडेल नाही, म्हणून स्रोत नीट शोधता येत नाहीत.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date.</source>
        <translation>स्रोत तयार नाहीत, किंवा जुने झाले आहेत.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>ते तयार करा</translation>
    </message>
    <message>
        <source>Little memory is free. Answers may be slow; close other programs.</source>
        <translation>मोकळी मेमरी कमी आहे. उत्तरे हळू येऊ शकतात; इतर प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>डिस्क जवळजवळ भरली आहे. लवकर थोडी जागा मोकळी करा.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder, so nothing can be kept.</source>
        <translation>नब्जला त्याच्या फोल्डरमध्ये लिहिता येत नाही, म्हणून काहीही जतन करता येत नाही.</translation>
    </message>
    <message>
        <source>Something on this computer is not as it should be.</source>
        <translation>या संगणकावर काहीतरी ठीक नाही.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How likely: %1</source>
        <translation>शक्यता: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>याच्या बाजूने: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>याच्या विरुद्ध: %1</translation>
    </message>
    <message>
        <source>Must not be missed: stays listed until it is ruled out.</source>
        <translation>हे चुकवायचे नाही: नाही हे ठरेपर्यंत यादीत राहील.</translation>
    </message>
</context>
<context>
    <name>ConsultView</name>
    <message>
        <source>Consultation</source>
        <translation>सल्ला</translation>
    </message>
    <message>
        <source>Say what is wrong, in your own words. Nabz asks one question at a time.</source>
        <translation>काय त्रास होतो ते तुमच्या शब्दांत सांगा. नब्ज एका वेळी एकच प्रश्न विचारतो.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>पुढील व्यक्ती</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापा…</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>आता निष्कर्ष सांगा</translation>
    </message>
    <message>
        <source>Say it in your own words…</source>
        <translation>तुमच्या शब्दांत लिहा…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>तुमचे शब्द</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>संभाषण</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>सर्वात नवीनकडे जा</translation>
    </message>
    <message>
        <source>Searching the sources…</source>
        <translation>स्रोतांमध्ये शोधत आहे…</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>भाषा मॉडेल तयार होत आहे…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>स्रोत वाचत आहे…</translation>
    </message>
    <message>
        <source>Writing the answer…</source>
        <translation>उत्तर लिहीत आहे…</translation>
    </message>
    <message>
        <source>Checking each sentence against the sources…</source>
        <translation>प्रत्येक वाक्य स्रोतांशी पडताळत आहे…</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <translation>आणीबाणी: आत्ताच मदत घ्या</translation>
    </message>
    <message>
        <source>Urgent: see a doctor today</source>
        <translation>तातडीचे: आजच डॉक्टरांना दाखवा</translation>
    </message>
    <message>
        <source>See a health worker soon</source>
        <translation>लवकरच आरोग्य कर्मचाऱ्याला दाखवा</translation>
    </message>
    <message>
        <source>Can be cared for at home</source>
        <translation>घरीच काळजी घेता येते</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. This answer is put together from the sources.</source>
        <translation>भाषा मॉडेल अचानक बंद पडले. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. This answer is put together from the sources.</source>
        <translation>या संगणकावर भाषा मॉडेल नाही. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>The language model here does not write this language. This answer is put together from the sources.</source>
        <translation>येथील भाषा मॉडेल ही भाषा लिहीत नाही. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>The language model is not strong in this language. Please read the sources as well.</source>
        <translation>भाषा मॉडेल या भाषेत तितके पक्के नाही. कृपया स्रोतही वाचा.</translation>
    </message>
    <message>
        <source>The language model wrote in another language. This answer is put together from the sources.</source>
        <translation>भाषा मॉडेलने दुसऱ्या भाषेत लिहिले. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>What the language model wrote did not hold against the sources. This answer is put together from them.</source>
        <translation>भाषा मॉडेलने लिहिलेले स्रोतांशी जुळले नाही. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>The conversation has become long: its beginning is no longer considered.</source>
        <translation>संभाषण लांबले आहे: त्याची सुरुवात आता विचारात घेतली जात नाही.</translation>
    </message>
    <message>
        <source>This was too much for the language model to read. This answer is put together from the sources.</source>
        <translation>भाषा मॉडेलला वाचण्यासाठी हे खूप जास्त होते. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs. This answer is put together from the sources.</source>
        <translation>भाषा मॉडेलला मेमरी कमी पडली. इतर प्रोग्राम बंद करा. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>भाषा मॉडेल वारंवार बंद पडत आहे, म्हणून पुन्हा चालवले जात नाही. उत्तरे फक्त स्रोतांमधून येतात.</translation>
    </message>
    <message>
        <source>The language model cannot be used. This answer is put together from the sources.</source>
        <translation>भाषा मॉडेल वापरता येत नाही. हे उत्तर स्रोतांमधून जुळवले आहे.</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>खूप जुळते</translation>
    </message>
    <message>
        <source>Good match</source>
        <translation>जुळते</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>कदाचित जुळते</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>पान {n}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>थांबवले</translation>
    </message>
    <message>
        <source>Written by {model} from the sources</source>
        <translation>{model} ने स्रोतांमधून लिहिले</translation>
    </message>
    <message>
        <source>Put together from the sources</source>
        <translation>स्रोतांमधून जुळवले</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>जतन केले</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>जतन केले नाही</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase patient %1 for good?</source>
        <translation>रुग्ण %1 ची माहिती कायमची पुसायची?</translation>
    </message>
    <message>
        <source>Erase a patient for good?</source>
        <translation>एका रुग्णाची माहिती कायमची पुसायची?</translation>
    </message>
    <message>
        <source>Every consultation, question, remark and file of this patient is destroyed, and cannot be brought back. That it was done stays in the audit trail; who it was about does not.</source>
        <translation>या रुग्णाचे प्रत्येक संभाषण, प्रश्न, शेरा आणि फाइल नष्ट होते आणि परत येत नाही. हे केले एवढे नोंदवहीत राहते; कोणाचे ते नाही.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>कायमचे पुसा</translation>
    </message>
    <message>
        <source>Code of the patient</source>
        <translation>रुग्णाचा कोड</translation>
    </message>
    <message>
        <source>Type the code once more, to be sure</source>
        <translation>खात्रीसाठी कोड पुन्हा लिहा</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>आपोआप घेतलेले बॅकअप</translation>
    </message>
    <message>
        <source>Destroy them and make a new one</source>
        <translation>नष्ट करून नवा घ्या</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>The patient is in no automatic backup any more; older states of all records go with them.</source>
        <translation>रुग्ण यापुढे कोणत्याही आपोआप बॅकअपमध्ये नसेल; सर्व नोंदींच्या जुन्या स्थितीही त्यासोबत जातात.</translation>
    </message>
    <message>
        <source>The patient stays in the automatic backups until these are replaced, day by day.</source>
        <translation>दिवसागणिक बदलेपर्यंत रुग्ण आपोआप घेतलेल्या बॅकअपमध्ये राहतो.</translation>
    </message>
    <message>
        <source>Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old.</source>
        <translation>पेन ड्राइव्हवर लिहिलेल्या बॅकअपमध्ये रुग्ण अजून आहे. ते पुन्हा घ्या आणि जुने नष्ट करा.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The question is empty. Write what you want to know.</source>
        <translation>प्रश्न रिकामा आहे. तुम्हाला काय जाणून घ्यायचे आहे ते लिहा.</translation>
    </message>
    <message>
        <source>There are no words in the question. Write it in words.</source>
        <translation>प्रश्नात शब्द नाहीत. तो शब्दांत लिहा.</translation>
    </message>
    <message>
        <source>The question is too long: {length} characters. At most {limit} can be read. Please shorten it.</source>
        <translation>प्रश्न खूप लांब आहे: {length} अक्षरे. जास्तीत जास्त {limit} वाचता येतात. कृपया लहान करा.</translation>
    </message>
    <message>
        <source>The question is not readable text. Please write it in words.</source>
        <translation>हा प्रश्न वाचता येत नाही. कृपया शब्दांत लिहा.</translation>
    </message>
    <message>
        <source>This is no longer here. It may have been deleted.</source>
        <translation>हे आता येथे नाही. कदाचित ते हटवले गेले असेल.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} नावाची फाइल नाही.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} ही फाइल वाचता येत नाही.</translation>
    </message>
    <message>
        <source>Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.</source>
        <translation>नब्ज अशा प्रकारची फाइल वाचत नाही: {path}. ते PDF, Word, वेब पाने, मजकूर, EPUB आणि CSV वाचते.</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}.</source>
        <translation>ही साधी फाइल नाही: {path}.</translation>
    </message>
    <message>
        <source>There is no text in {path}.</source>
        <translation>{path} मध्ये मजकूर नाही.</translation>
    </message>
    <message>
        <source>There is no readable text in {path}.</source>
        <translation>{path} मध्ये वाचता येईल असा मजकूर नाही.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Save a copy without one and add that.</source>
        <translation>{path} ला पासवर्ड आहे. पासवर्डशिवाय प्रत जतन करून ती जोडा.</translation>
    </message>
    <message>
        <source>{path} holds macros, which are never run. Save a copy without macros and add that.</source>
        <translation>{path} मध्ये मॅक्रो आहेत, जे कधीच चालवले जात नाहीत. मॅक्रोशिवाय प्रत जतन करून ती जोडा.</translation>
    </message>
    <message>
        <source>{path} is an old Word file. Save it as .docx and add that.</source>
        <translation>{path} ही जुनी Word फाइल आहे. ती .docx म्हणून जतन करून जोडा.</translation>
    </message>
    <message>
        <source>{path} has pictures of pages and no text. It needs text recognition (OCR) first.</source>
        <translation>{path} मध्ये पानांची चित्रे आहेत, मजकूर नाही. आधी अक्षर ओळख (OCR) करावी लागेल.</translation>
    </message>
    <message>
        <source>The text in {path} is broken ({share} %). Add it in another form, such as Word.</source>
        <translation>{path} मधील मजकूर तुटलेला आहे ({share} %). तो दुसऱ्या रूपात जोडा, जसे Word.</translation>
    </message>
    <message>
        <source>{path} is not built like a document. It was left alone.</source>
        <translation>{path} ची रचना दस्तऐवजासारखी नाही. ते सोडून दिले.</translation>
    </message>
    <message>
        <source>{path} is damaged. Get the file again.</source>
        <translation>{path} खराब आहे. फाइल पुन्हा आणा.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be read.</source>
        <translation>{path} खूप मोठी आहे. जास्तीत जास्त {limit} वाचता येते.</translation>
    </message>
    <message>
        <source>{path} took too long to read and was left.</source>
        <translation>{path} वाचायला खूप वेळ लागला, म्हणून सोडून दिली.</translation>
    </message>
    <message>
        <source>{path} needs too much memory and was left.</source>
        <translation>{path} ला खूप मेमरी लागते, म्हणून सोडून दिली.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left. Nothing else is affected.</source>
        <translation>{path} वाचता आली नाही, म्हणून सोडून दिली. बाकी सर्व ठीक आहे.</translation>
    </message>
    <message>
        <source>{path} is not a list of terms. Each line needs a term and its definition.</source>
        <translation>{path} ही शब्दांची यादी नाही. प्रत्येक ओळीत एक शब्द आणि त्याचा अर्थ हवा.</translation>
    </message>
    <message>
        <source>Write what is to be added to the record.</source>
        <translation>नोंदीत काय जोडायचे आहे ते लिहा.</translation>
    </message>
    <message>
        <source>The addition is too long: {length} characters. At most {limit} are kept.</source>
        <translation>जोडलेला मजकूर खूप मोठा आहे: {length} अक्षरे. जास्तीत जास्त {limit} ठेवता येतात.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be attached.</source>
        <translation>{path} खूप मोठी आहे. जास्तीत जास्त {limit} जोडता येते.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was attached.</source>
        <translation>{path} वाचता आली नाही. काहीही जोडले नाही.</translation>
    </message>
    <message>
        <source>The file {name} did not come along when this record was imported.</source>
        <translation>ही नोंद बाहेरून आणली तेव्हा {name} ही फाइल सोबत आली नाही.</translation>
    </message>
    <message>
        <source>This person is no longer on the waiting list.</source>
        <translation>ही व्यक्ती आता प्रतीक्षा यादीत नाही.</translation>
    </message>
    <message>
        <source>There is a patient {id} already.</source>
        <translation>{id} या कोडचा रुग्ण आधीपासून आहे.</translation>
    </message>
    <message>
        <source>The value {value} is not possible. It must be from {low} to {high} {unit}.</source>
        <translation>{value} शक्य नाही. ते {low} ते {high} {unit} असायला हवे.</translation>
    </message>
    <message>
        <source>One of the facts about the patient is not possible. Please check them.</source>
        <translation>रुग्णाबद्दल दिलेली एखादी गोष्ट शक्य नाही. कृपया तपासा.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>हे तुमच्या प्रशासकाने ठरवले आहे.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed this language.</source>
        <translation>तुमच्या प्रशासकाने या भाषेला परवानगी दिलेली नाही.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the model {id}.</source>
        <translation>तुमच्या प्रशासकाने {id} या मॉडेलला परवानगी दिलेली नाही.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the knowledge pack {id}.</source>
        <translation>तुमच्या प्रशासकाने {id} या ज्ञान पॅकला परवानगी दिलेली नाही.</translation>
    </message>
    <message>
        <source>Your administrator allows only knowledge packs that a trusted publisher signed.</source>
        <translation>विश्वासू प्रकाशकाने सही केलेले ज्ञान पॅकच घेण्याची परवानगी तुमच्या प्रशासकाने दिली आहे.</translation>
    </message>
    <message>
        <source>This file is not a knowledge pack that can be read. Get it again.</source>
        <translation>ही फाइल वाचता येईल असा ज्ञान पॅक नाही. पुन्हा मिळवा.</translation>
    </message>
    <message>
        <source>This pack is not as its publisher made it. Nothing of it was taken. Get the file again.</source>
        <translation>हा पॅक प्रकाशकाने बनवला तसा नाही. यातले काहीही घेतले नाही. फाइल पुन्हा मिळवा.</translation>
    </message>
    <message>
        <source>This pack is not made rightly. Nothing of it was taken. Tell whoever made it.</source>
        <translation>हा पॅक नीट बनवलेला नाही. यातले काहीही घेतले नाही. ज्याने बनवला त्याला सांगा.</translation>
    </message>
    <message>
        <source>This pack needs a newer Nabz.</source>
        <translation>या पॅकसाठी नवीन नब्ज लागेल.</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for this pack.</source>
        <translation>येथे ज्यांच्यावर विश्वास आहे त्यांपैकी कोणी या पॅकची हमी दिलेली नाही.</translation>
    </message>
    <message>
        <source>A newer version of this pack is here already: {installed}.</source>
        <translation>या पॅकची नवीन आवृत्ती आधीच येथे आहे: {installed}.</translation>
    </message>
    <message>
        <source>There is nothing in use that could go into a pack.</source>
        <translation>पॅकमध्ये घालता येईल असे काहीही वापरात नाही.</translation>
    </message>
    <message>
        <source>These sources do not go into one pack.</source>
        <translation>हे स्रोत एकाच पॅकमध्ये बसत नाहीत.</translation>
    </message>
    <message>
        <source>The pack could not be written. Nothing is left half written.</source>
        <translation>पॅक लिहिता आला नाही. अर्धवट काहीही ठेवलेले नाही.</translation>
    </message>
    <message>
        <source>Your administrator does not allow conversations to leave this computer.</source>
        <translation>संभाषणे या संगणकाबाहेर नेण्याची परवानगी तुमच्या प्रशासकाने दिलेली नाही.</translation>
    </message>
    <message>
        <source>Your administrator has switched off fetching. Take files from a folder or a USB stick.</source>
        <translation>इंटरनेटवरून आणणे तुमच्या प्रशासकाने बंद केले आहे. फाइल फोल्डर किंवा USB स्टिकवरून घ्या.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. Answers are put together from the sources.</source>
        <translation>या संगणकावर भाषा मॉडेल नाही. उत्तरे स्रोतांमधून जुळवली जातात.</translation>
    </message>
    <message>
        <source>The search model is not on this computer, so sources cannot be searched. Ask whoever looks after this computer.</source>
        <translation>शोध मॉडेल या संगणकावर नाही, म्हणून स्रोतांमध्ये शोधता येत नाही. या संगणकाची देखभाल करणाऱ्यांना सांगा.</translation>
    </message>
    <message>
        <source>This model is not known here.</source>
        <translation>हे मॉडेल येथे माहीत नाही.</translation>
    </message>
    <message>
        <source>The file {path} is not a language model that Nabz can use.</source>
        <translation>{path} ही फाइल नब्ज वापरू शकेल असे भाषा मॉडेल नाही.</translation>
    </message>
    <message>
        <source>The model file is cut short. Get it again on the Models page.</source>
        <translation>मॉडेलची फाइल अपूर्ण आहे. मॉडेलच्या पानावर ती पुन्हा आणा.</translation>
    </message>
    <message>
        <source>This model is of a kind that cannot be used here.</source>
        <translation>या प्रकारचे मॉडेल येथे वापरता येत नाही.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or is not the right one. It was removed. Get it again.</source>
        <translation>{name} ही फाइल खराब आहे किंवा योग्य नाही. ती काढून टाकली आहे. पुन्हा आणा.</translation>
    </message>
    <message>
        <source>The terms of this model must be accepted first: {licence}.</source>
        <translation>आधी या मॉडेलच्या अटी मान्य कराव्या लागतील: {licence}.</translation>
    </message>
    <message>
        <source>There is too little free memory for the model: {needed} needed, {free} free. Close other programs.</source>
        <translation>मॉडेलसाठी मेमरी कमी आहे: {needed} हवी, {free} मोकळी आहे. इतर प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. It is being started again. Please ask once more.</source>
        <translation>भाषा मॉडेल अचानक बंद पडले. ते पुन्हा सुरू होत आहे. कृपया पुन्हा एकदा विचारा.</translation>
    </message>
    <message>
        <source>The language model did not answer and was stopped. It is being started again. Please ask once more.</source>
        <translation>भाषा मॉडेलने प्रतिसाद दिला नाही, म्हणून ते थांबवले. ते पुन्हा सुरू होत आहे. कृपया पुन्हा एकदा विचारा.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs and ask once more.</source>
        <translation>भाषा मॉडेलला मेमरी कमी पडली. इतर प्रोग्राम बंद करून पुन्हा विचारा.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded.</source>
        <translation>भाषा मॉडेल सुरू करता आले नाही.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>भाषा मॉडेल वारंवार बंद पडत आहे, म्हणून पुन्हा चालवले जात नाही. उत्तरे फक्त स्रोतांमधून येतात.</translation>
    </message>
    <message>
        <source>The question is too long for the language model. Ask it in fewer words.</source>
        <translation>प्रश्न भाषा मॉडेलसाठी खूप लांब आहे. कमी शब्दांत विचारा.</translation>
    </message>
    <message>
        <source>{name} could not be fetched. Check the connection, or take it from a folder.</source>
        <translation>{name} आणता आले नाही. इंटरनेट तपासा, किंवा फोल्डरमधून आणा.</translation>
    </message>
    <message>
        <source>This cannot be fetched here. Take it from a folder or a USB stick.</source>
        <translation>हे येथे आणता येत नाही. फोल्डर किंवा USB मधून आणा.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold {name}.</source>
        <translation>{folder} फोल्डरमध्ये {name} नाही.</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free.</source>
        <translation>डिस्कवर जागा कमी आहे: {needed} हवी, {free} मोकळी आहे.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder {folder}. Nothing can be kept.</source>
        <translation>नब्जला आपल्या {folder} फोल्डरमध्ये लिहिता येत नाही. काहीच जतन करता येणार नाही.</translation>
    </message>
    <message>
        <source>Another Nabz is already open. Close it first.</source>
        <translation>दुसरे नब्ज आधीच उघडे आहे. आधी ते बंद करा.</translation>
    </message>
    <message>
        <source>The records are damaged. They are left as they are; restore a backup.</source>
        <translation>नोंदी खराब झाल्या आहेत. त्या तशाच ठेवल्या आहेत; बॅकअपमधून परत आणा.</translation>
    </message>
    <message>
        <source>The records were written by a newer Nabz. Install the newer Nabz.</source>
        <translation>नोंदी नवीन नब्जने लिहिल्या आहेत. नवीन नब्ज बसवा.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe.</source>
        <translation>हे जतन करता आले नाही. आधी जतन केलेले सुरक्षित आहे.</translation>
    </message>
    <message>
        <source>The file of the records was exchanged while Nabz was open. Close Nabz and open it again.</source>
        <translation>नब्ज उघडे असताना नोंदींची फाइल बदलली गेली. नब्ज बंद करून पुन्हा उघडा.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try once more.</source>
        <translation>डिस्क भरली आहे. आधी जतन केलेले सुरक्षित आहे. थोडी जागा मोकळी करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The records are locked. Sign in to read or keep them.</source>
        <translation>नोंदींना कुलूप आहे. वाचण्यासाठी किंवा जतन करण्यासाठी साइन इन करा.</translation>
    </message>
    <message>
        <source>No passphrase is set yet, so nothing is kept.</source>
        <translation>अजून पासफ्रेज ठरवलेला नाही, म्हणून काहीही जतन होत नाही.</translation>
    </message>
    <message>
        <source>The key file of the records is damaged. Put it back from a backup.</source>
        <translation>नोंदींची किल्ली-फाइल खराब झाली आहे. ती बॅकअपमधून परत आणा.</translation>
    </message>
    <message>
        <source>The records are damaged or their key file is missing. They are kept as they are.</source>
        <translation>नोंदी खराब झाल्या आहेत किंवा त्यांची किल्ली-फाइल नाही. त्या जशा आहेत तशाच ठेवल्या आहेत.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please try again.</source>
        <translation>पासफ्रेज बरोबर नाही. पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>खूप वेळा चुकीचा प्रयत्न झाला. {seconds} सेकंद थांबा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters. A few words together are best.</source>
        <translation>पासफ्रेज खूप लहान आहे. किमान {least} अक्षरे हवीत. काही शब्द एकत्र लिहिणे सर्वात चांगले.</translation>
    </message>
    <message>
        <source>The passphrase holds characters that cannot be typed again. Choose another.</source>
        <translation>पासफ्रेजमध्ये पुन्हा लिहिता न येणारी अक्षरे आहेत. दुसरा निवडा.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>दोन्ही सारखे नाहीत. पुन्हा लिहा.</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits and nothing else.</source>
        <translation>पिनमध्ये किमान {least} अंक असतात, दुसरे काही नाही.</translation>
    </message>
    <message>
        <source>The recovery code has a wrong or missing letter. It has eight groups of four.</source>
        <translation>रिकव्हरी कोडमध्ये एखादे अक्षर चुकले किंवा राहिले आहे. त्यात चार-चारचे आठ गट असतात.</translation>
    </message>
    <message>
        <source>This is not the recovery code of these records, or a newer one replaced it.</source>
        <translation>हा या नोंदींचा रिकव्हरी कोड नाही, किंवा त्याजागी नवा कोड आला आहे.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Use a passphrase.</source>
        <translation>या संगणकाची कीरिंग वापरता येत नाही. पासफ्रेज वापरा.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>हे फक्त प्रशासक करू शकतो.</translation>
    </message>
    <message>
        <source>A patient is at the screen, so the records are closed. Clinic staff must sign in first.</source>
        <translation>पडद्यासमोर रुग्ण आहे, म्हणून नोंदी बंद आहेत. आधी दवाखान्यातील कर्मचाऱ्याने साइन इन करावे.</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>बॅकअप लिहिता आला नाही: {path}.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>{name} नावाचे खाते आधीच आहे.</translation>
    </message>
    <message>
        <source>There is no account named {name}, or it was shut out.</source>
        <translation>{name} नावाचे खाते नाही, किंवा ते बंद केले आहे.</translation>
    </message>
    <message>
        <source>{name} is the last administrator who can open the records. Make somebody else an administrator first.</source>
        <translation>नोंदी उघडू शकणारे {name} हे शेवटचे प्रशासक आहेत. आधी दुसऱ्या कोणाला प्रशासक करा.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>{path} फाइल आधीच आहे. दुसरे नाव निवडा.</translation>
    </message>
    <message>
        <source>The file {path} is no backup of Nabz, or it is damaged. Nothing was changed.</source>
        <translation>{path} फाइल नब्ज चा बॅकअप नाही, किंवा बिघडली आहे. काही बदलले नाही.</translation>
    </message>
    <message>
        <source>The records could not be repaired, and no automatic backup opens. They are kept in {kept}. Restore a backup of your own.</source>
        <translation>नोंदी दुरुस्त करता आल्या नाहीत, आणि आपोआप घेतलेला एकही बॅकअप उघडत नाही. त्या {kept} मध्ये ठेवल्या आहेत. तुमचा एखादा बॅकअप परत ठेवा.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. The record is as it was.</source>
        <translation>{path} फाइल लिहिता आली नाही. नोंद तशीच आहे.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form, such as plain text.</source>
        <translation>PDF करता आली नाही. साधा मजकूर असे दुसरे रूप निवडा.</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed.</source>
        <translation>{path} फाइल घेता येत नाही: बिघडली आहे किंवा वेगळ्या प्रकारची आहे. काही बदलले नाही.</translation>
    </message>
    <message>
        <source>This record is here already. Nothing was changed.</source>
        <translation>ही नोंद आधीच इथे आहे. काही बदलले नाही.</translation>
    </message>
    <message>
        <source>The FHIR file is not right at {place}. Nothing was changed.</source>
        <translation>FHIR फाइल {place} येथे बरोबर नाही. काही बदलले नाही.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Nothing was erased.</source>
        <translation>दोन्ही कोड सारखे नाहीत. काही पुसले नाही.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>नाव रिकामे आहे किंवा खूप लांब आहे.</translation>
    </message>
    <message>
        <source>The sources are not set up yet. Ask whoever looks after this computer.</source>
        <translation>स्रोत अजून तयार नाहीत. या संगणकाची देखभाल करणाऱ्यांना सांगा.</translation>
    </message>
    <message>
        <source>The sources must be set up again. Ask whoever looks after this computer.</source>
        <translation>स्रोत पुन्हा तयार करावे लागतील. या संगणकाची देखभाल करणाऱ्यांना सांगा.</translation>
    </message>
    <message>
        <source>A file with sources is not right: {path}.</source>
        <translation>स्रोतांची एक फाइल बरोबर नाही: {path}.</translation>
    </message>
    <message>
        <source>Parts of the system are missing: {names}.</source>
        <translation>सिस्टमचे काही भाग नाहीत: {names}.</translation>
    </message>
    <message>
        <source>Stopped before the end. Start it again; it goes on where it was.</source>
        <translation>पूर्ण होण्याआधी थांबले. पुन्हा सुरू करा; जिथे होते तिथूनच पुढे चालेल.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nabz. What was saved is safe. Please try once more.</source>
        <translation>नब्जमध्ये काहीतरी चुकले. जतन केलेले सुरक्षित आहे. कृपया पुन्हा प्रयत्न करा.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer that was broken off</source>
        <translation>अर्धवट राहिलेले उत्तर</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>पुन्हा विचारा</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापा…</translation>
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
        <translation>कॉपी झाले</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the record as a file</source>
        <translation>नोंद फाइल म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>जतन करा…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>नब्ज</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail.</source>
        <translation>ही फाइल कुलूपबंद नाही: जिच्याकडे असेल ती व्यक्ती वाचू शकते. ती केली हे नोंदवहीत राहते.</translation>
    </message>
    <message>
        <source>A page to read, print or send, in the language of the conversation.</source>
        <translation>वाचायला, छापायला किंवा पाठवायला एक पान, संभाषणाच्या भाषेत.</translation>
    </message>
    <message>
        <source>Plain text with headings, for any program.</source>
        <translation>मथळ्यांसह साधा मजकूर, कोणत्याही प्रोग्रामसाठी.</translation>
    </message>
    <message>
        <source>For another clinic&apos;s or hospital&apos;s record system (HL7 FHIR R4).</source>
        <translation>दुसऱ्या क्लिनिक किंवा रुग्णालयाच्या नोंद प्रणालीसाठी (HL7 FHIR R4).</translation>
    </message>
    <message>
        <source>Everything, for another Nabz: it can be taken in there.</source>
        <translation>सगळे, दुसऱ्या नब्ज साठी: तिथे ते घेता येते.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>किती तातडीचे</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>काय असू शकते</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>कोणी सुरू केले</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>या दिवसापासून</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>या दिवसापर्यंत</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सर्व दाखवा</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोणतेही</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कधीही</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>मागील 30 दिवस</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>मागील 12 महिने</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>दोन दिवसांमध्ये</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>आणीबाणी</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>तातडीचे</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>लवकर</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घरी</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>कोणीही</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>तपासण्या</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Nabz</source>
        <translation>नब्ज</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>कोण वापरतो</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडेल</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>पहिला प्रयत्न</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>आत्ता राहू द्या</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>पायरी %1 / %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>तुमच्या प्रशासकाने ठरवले आहे.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A consultation</source>
        <translation>एक सल्ला</translation>
    </message>
    <message>
        <source>Say what is wrong in the person&apos;s own words, then answer one question at a time. What was misunderstood goes with one press. When a danger sign is found, act on it first. At the end there is how soon the person must be seen, what it may be, and advice with its sources.</source>
        <translation>काय त्रास आहे ते त्या व्यक्तीच्याच शब्दांत लिहा, मग एकेका प्रश्नाचे उत्तर द्या. चुकीचे समजलेले एका दाबाने जाते. धोक्याचे लक्षण दिसले तर आधी त्यावर कृती करा. शेवटी किती लवकर दाखवायचे, काय असू शकते आणि स्रोतासह सल्ला मिळतो.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>एक प्रश्न</translation>
    </message>
    <message>
        <source>Ask in any of the seven languages. A number in brackets leads to the source; read it where it matters. A sentence that no source carries is marked. When there is no source, Nabz says so and makes nothing up.</source>
        <translation>सातपैकी कोणत्याही भाषेत विचारा. कंसातील अंक स्रोताकडे नेतो; महत्त्वाच्या ठिकाणी तो वाचा. स्रोत नसलेल्या वाक्यावर खूण असते. स्रोत नसेल तर नब्ज तसे सांगते आणि काहीही रचत नाही.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>What happens is kept encrypted on this computer while the records are open. After idle time they are covered; sign in again with passphrase or PIN. Without the passphrase and without the recovery code nobody can open them. Make backups.</source>
        <translation>नोंदी उघड्या असताना जे घडते ते या संगणकावर कूटबद्ध जतन होते. काही वेळ कोणी नसेल तर त्या झाकल्या जातात; पासफ्रेज किंवा पिनने पुन्हा साइन इन करा. पासफ्रेज आणि रिकव्हरी कोड दोन्हीशिवाय त्या कोणीही उघडू शकत नाही. बॅकअप घेत राहा.</translation>
    </message>
    <message>
        <source>A patient at the screen</source>
        <translation>पडद्यासमोर रुग्ण</translation>
    </message>
    <message>
        <source>Hand the computer over only with the patient&apos;s page. It shows nobody&apos;s record, and staff sign in to leave it.</source>
        <translation>रुग्णाचे पान उघडूनच संगणक रुग्णाला द्या. ते कोणाचीही नोंद दाखवत नाही, आणि त्यातून बाहेर येण्यासाठी कर्मचारी साइन इन करतात.</translation>
    </message>
    <message>
        <source>What Nabz does not do</source>
        <translation>नब्ज काय करत नाही</translation>
    </message>
    <message>
        <source>It does not examine anybody and does not replace a doctor. If your own judgement says that it is serious, act on that. It needs no internet and sends nothing anywhere.</source>
        <translation>ते कोणाची तपासणी करत नाही आणि डॉक्टरांची जागा घेत नाही. तुम्हाला गंभीर वाटले तर त्यानुसार करा. त्याला इंटरनेट लागत नाही आणि ते कुठेही काही पाठवत नाही.</translation>
    </message>
    <message>
        <source>The four levels, by shape and word</source>
        <translation>चार पातळ्या, आकार आणि शब्दांतून</translation>
    </message>
    <message>
        <source>Emergency: get help now, within minutes.</source>
        <translation>आणीबाणी: आत्ताच, काही मिनिटांत मदत घ्या.</translation>
    </message>
    <message>
        <source>Urgent: to be seen today.</source>
        <translation>तातडीचे: आजच दाखवायचे.</translation>
    </message>
    <message>
        <source>Soon: to be seen in the next days.</source>
        <translation>लवकर: पुढील काही दिवसांत दाखवायचे.</translation>
    </message>
    <message>
        <source>Care at home: come back if it gets worse.</source>
        <translation>घरी काळजी: जास्त झाल्यास परत या.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>fine</source>
        <translation>ठीक आहे</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>आणखी चांगले होऊ शकते</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>काम करत नाही</translation>
    </message>
    <message>
        <source>Folder for data</source>
        <translation>डेटाचे फोल्डर</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडेल</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>शोध मॉडेल</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>जतन केलेली संभाषणे</translation>
    </message>
    <message>
        <source>Built-in knowledge</source>
        <translation>नब्जमधील माहिती</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>अक्षरे (फॉन्ट)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमरी</translation>
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
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>Rules of your administrator</source>
        <translation>तुमच्या प्रशासकाचे नियम</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>शेवटचे अचानक बंद पडणे</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>इंटरनेट</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder. Ask who looks after this computer.</source>
        <translation>नब्झला त्याच्या फोल्डरमध्ये लिहिता येत नाही. संगणक सांभाळणाऱ्याला सांगा.</translation>
    </message>
    <message>
        <source>No language model is here. Get one on this screen.</source>
        <translation>इथे भाषा मॉडेल नाही. याच स्क्रीनवर एक घ्या.</translation>
    </message>
    <message>
        <source>No search model is here. Get it on this screen.</source>
        <translation>इथे शोधाचे मॉडेल नाही. याच स्क्रीनवर घ्या.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date. Set them up on the Knowledge screen.</source>
        <translation>स्रोत तयार नाहीत किंवा जुने आहेत. माहितीच्या स्क्रीनवर तयार करा.</translation>
    </message>
    <message>
        <source>Records are not protected yet. Choose a passphrase in the settings.</source>
        <translation>नोंदी अजून सुरक्षित नाहीत. सेटिंगमध्ये एक गुप्त वाक्य निवडा.</translation>
    </message>
    <message>
        <source>Part of the built-in knowledge is faulty. Install Nabz again.</source>
        <translation>आतील माहितीचा काही भाग बिघडला आहे. नब्झ पुन्हा इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>A language of the window is missing. Install Nabz again.</source>
        <translation>विंडोची एक भाषा सापडत नाही. नब्झ पुन्हा इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Letters of a language are missing on this computer. Install the Noto fonts.</source>
        <translation>या संगणकावर एका भाषेची अक्षरे नाहीत. Noto फॉन्ट इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Too little memory is free for the language model. Close other programs.</source>
        <translation>भाषा मॉडेलसाठी मोकळी मेमरी कमी आहे. इतर प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space.</source>
        <translation>डिस्क जवळजवळ भरली आहे. थोडी जागा मोकळी करा.</translation>
    </message>
    <message>
        <source>The language model will be slow on this processor.</source>
        <translation>या प्रोसेसरवर भाषा मॉडेल हळू चालेल.</translation>
    </message>
    <message>
        <source>The clock seems wrong. Set it: records are dated by it.</source>
        <translation>घड्याळ चुकीचे वाटते. ते लावा: नोंदींची तारीख त्यावरून पडते.</translation>
    </message>
    <message>
        <source>Some rules of your administrator could not be read.</source>
        <translation>तुमच्या प्रशासकाचे काही नियम वाचता आले नाहीत.</translation>
    </message>
    <message>
        <source>Nabz ended unexpectedly once. Help can copy a report for who looks after it.</source>
        <translation>नब्झ एकदा अचानक बंद पडले. मदत स्क्रीनवरून अहवाल कॉपी करून संगणक सांभाळणाऱ्याला द्या.</translation>
    </message>
    <message>
        <source>The internet is needed once, to set up. A stick does as well.</source>
        <translation>तयार करण्यासाठी एकदा इंटरनेट लागते. पेन ड्राइव्हनेही चालते.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>तांत्रिक मदतीसाठी कॉपी करा</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>तपासत आहे…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी झाले.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>याने काम कसे करावे</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>सर्व ठीक आहे का?</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>परिचय आणि परवाने</translation>
    </message>
    <message>
        <source>Take the first steps again</source>
        <translation>पहिली पावले पुन्हा करा</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>आधीची संभाषणे</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>सर्व संभाषणांत शोधा</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>जतन केलेली संभाषणे</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Choose a conversation to read it</source>
        <translation>वाचण्यासाठी एक संभाषण निवडा</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>काही सापडले नाही</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>कमी किंवा वेगळे शब्द वापरून पाहा.</translation>
    </message>
    <message>
        <source>Take a record in from a file…</source>
        <translation>फाइलमधून नोंद घ्या…</translation>
    </message>
    <message>
        <source>A remark on a record that was not added.</source>
        <translation>नोंदीवरचा एक शेरा जो जोडला नाही.</translation>
    </message>
    <message>
        <source>Filter: some are hidden</source>
        <translation>गाळणी: काही लपलेले आहेत</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>गाळणी</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all again.</source>
        <translation>कमी किंवा दुसरे शब्द वापरा, किंवा पुन्हा सर्व दाखवा.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>अजून काही जतन केलेले नाही</translation>
    </message>
    <message>
        <source>Every question that you ask is kept here.</source>
        <translation>तुम्ही विचारलेला प्रत्येक प्रश्न येथे राहतो.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>संभाषण हटवले.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत आणा</translation>
    </message>
    <message>
        <source>The record to take in</source>
        <translation>घ्यायची नोंद</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 लिहिली.</translation>
    </message>
    <message>
        <source>The record is here now.</source>
        <translation>नोंद आता इथे आहे.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would you like to do?</source>
        <translation>तुम्हाला काय करायचे आहे?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>प्रश्न विचारा</translation>
    </message>
    <message>
        <source>Every answer shows where it comes from.</source>
        <translation>प्रत्येक उत्तर कुठून आले ते दाखवले जाते.</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>रुग्णाकडे द्या</translation>
    </message>
    <message>
        <source>Staff sign in to come back.</source>
        <translation>परत येण्यासाठी कर्मचारी साइन इन करतात.</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>नुकतेच जतन केलेले</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>सर्व नोंदी</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>इंटरनेटशिवाय चालते. नब्ज डॉक्टरची जागा घेत नाही: आणीबाणीत लगेच मदत घ्या.</translation>
    </message>
    <message>
        <source>Go on with the consultation</source>
        <translation>सल्ला पुढे चालू ठेवा</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>सल्ला सुरू करा</translation>
    </message>
    <message>
        <source>One question at a time; danger signs first.</source>
        <translation>एका वेळी एक प्रश्न; धोक्याची लक्षणे आधी.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>कोणीही थांबलेले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>%Ln व्यक्ती थांबली आहे</numerusform>
            <numerusform>%Ln जण थांबले आहेत</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा यादी</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Consultations and questions will stand here.</source>
        <translation>अजून काहीही जतन झालेले नाही. सल्ले आणि प्रश्न इथे दिसतील.</translation>
    </message>
    <message>
        <source>Records can be read when you have signed in.</source>
        <translation>साइन इन केल्यावर नोंदी वाचता येतात.</translation>
    </message>
</context>
<context>
    <name>KnowledgeView</name>
    <message>
        <source>Knowledge</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>Nabz answers only from these sources.</source>
        <translation>नब्ज फक्त या स्रोतांमधून उत्तर देते.</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>स्रोतांमध्ये शोधा</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फाइल जोडा…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फोल्डर जोडा…</translation>
    </message>
    <message>
        <source>Or drop files here: PDF, Word, web pages, text, EPUB, CSV.</source>
        <translation>किंवा फाइल इथे सोडा: PDF, Word, वेब पाने, मजकूर, EPUB, CSV.</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>जोडायचे दस्तऐवज</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>दस्तऐवजांचा फोल्डर</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>दस्तऐवज काढा</translation>
    </message>
    <message>
        <source>Remove %1 and everything that was read from it? The file itself stays.</source>
        <translation>%1 आणि त्यातून वाचलेले सर्व काढायचे? फाइल तशीच राहील.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>No passphrase is set, so these files are kept without encryption: who gets this computer can read them.</source>
        <translation>पासफ्रेज ठेवलेला नाही, म्हणून या फाइल कुलूप न लावता राहतात: हा संगणक ज्याच्या हाती पडेल तो वाचू शकतो.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>ओळखले: %1</translation>
    </message>
    <message>
        <source>Sure enough to answer from.</source>
        <translation>उत्तर देण्याइतकी खात्री आहे.</translation>
    </message>
    <message>
        <source>Not sure enough: asked, Nabz would say that it does not know.</source>
        <translation>पुरेशी खात्री नाही: विचारल्यास नब्ज सांगेल की माहीत नाही.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>सापडले</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>या संगणकावरील स्रोत</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>काही सापडले नाही</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>कमी किंवा वेगळे शब्द वापरून पाहा.</translation>
    </message>
    <message>
        <source>The sources are not set up yet</source>
        <translation>स्रोत अजून तयार नाहीत</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to set up Nabz.</source>
        <translation>या संगणकाची देखभाल करणाऱ्यांना नब्ज तयार करायला सांगा.</translation>
    </message>
    <message>
        <source>%1 has the same content as a document that is here. It was skipped.</source>
        <translation>%1 मध्ये आहे तेच इथल्या एका दस्तऐवजात आहे. ते सोडून दिले.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 आधीच इथे आहे.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <translation>तुमची भाषा निवडा</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Nabz</source>
        <translation>नब्जमध्ये स्वागत आहे</translation>
    </message>
    <message>
        <source>Which language shall the window speak? You can change it at any time.</source>
        <translation>इथे सर्व काही कोणत्या भाषेत दिसावे? ते केव्हाही बदलता येते.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed in Ask and did not send.</source>
        <translation>विचारण्यासाठी लिहिलेले पण न पाठवलेले.</translation>
    </message>
    <message>
        <source>The consultation that is going on: nothing is being kept.</source>
        <translation>चालू असलेला सल्ला: काहीही जतन होत नाही.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close Nabz?</source>
        <translation>नब्ज बंद करायचे?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>हे नष्ट होईल:</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>तरीही बंद करा</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>थांबा</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Terms of the model</source>
        <translation>मॉडेलच्या अटी</translation>
    </message>
    <message>
        <source>%1 comes under these terms: %2. Read them here:</source>
        <translation>%1 या अटींवर मिळते: %2. येथे वाचा:</translation>
    </message>
    <message>
        <source>I have read and accept the terms</source>
        <translation>मी अटी वाचल्या आहेत आणि मला त्या मान्य आहेत</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>आणा</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>तेच पुन्हा</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>पासफ्रेज किंवा पिन</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नवा पासफ्रेज</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>नोंदी सुरक्षित ठेवा</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>नोंदींना कुलूप आहे</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>रिकव्हरी कोडने उघडा</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>तुमचा रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ्रेज ठरवा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मी लिहून घेतला आहे</translation>
    </message>
    <message>
        <source>Go on without keeping anything</source>
        <translation>काहीही जतन न करता पुढे जा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>पासफ्रेज विसरलो</translation>
    </message>
    <message>
        <source>Records are encrypted with a passphrase. Nobody can open them without it or without the recovery code that comes next, not even who made Nabz. A few words together are best.</source>
        <translation>नोंदी पासफ्रेजने कूटबद्ध होतात. त्याशिवाय, किंवा पुढे येणाऱ्या रिकव्हरी कोडशिवाय, त्या कोणीही उघडू शकत नाही, नब्ज बनवणारेही नाहीत. काही शब्द एकत्र लिहिणे सर्वात चांगले.</translation>
    </message>
    <message>
        <source>Records of an earlier Nabz are here unencrypted. They are encrypted now.</source>
        <translation>नब्जच्या आधीच्या नोंदी येथे कूटबद्ध नाहीत. त्या आता कूटबद्ध होतील.</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when the passphrase is forgotten. It is not shown again.</source>
        <translation>तो आत्ताच लिहून घ्या आणि या संगणकापासून दूर ठेवा. पासफ्रेज विसरल्यास तोच नोंदी उघडतो. तो पुन्हा दाखवला जाणार नाही.</translation>
    </message>
    <message>
        <source>Type the code from the paper, then choose a new passphrase. You get a new code after.</source>
        <translation>कागदावरील कोड लिहा, मग नवा पासफ्रेज निवडा. त्यानंतर तुम्हाला नवा कोड मिळेल.</translation>
    </message>
    <message>
        <source>Sign in to read records and to keep new ones.</source>
        <translation>नोंदी वाचण्यासाठी आणि नव्या जतन करण्यासाठी साइन इन करा.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nabz</source>
        <translation>नब्ज</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>तांत्रिक मदतीसाठी कॉपी करा</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>writes answers</source>
        <translation>उत्तरे लिहिते</translation>
    </message>
    <message>
        <source>finds sources</source>
        <translation>स्रोत शोधते</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>वापरात</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>शिफारस केलेले</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>फाइल: %1</translation>
    </message>
    <message>
        <source>memory: %1</source>
        <translation>मेमरी: %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>परवाना: %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>हे वापरा</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>आणा</translation>
    </message>
    <message>
        <source>Get from a folder…</source>
        <translation>फोल्डरमधून आणा…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>किती झाले</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>सुमारे %Ln मिनिट बाकी</numerusform>
            <numerusform>सुमारे %Ln मिनिटे बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>आणत आहे</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>भाग जोडत आहे</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>फाइल तपासत आहे</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>तयारी सुरू आहे</translation>
    </message>
    <message>
        <source>Setting up the sources</source>
        <translation>स्रोत तयार करत आहे</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>या भाषांत लिहिते: %1</translation>
    </message>
    <message>
        <source>with caution: %1</source>
        <translation>काळजीपूर्वक: %1</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>From a folder or USB stick…</source>
        <translation>फोल्डर किंवा पेनड्राइव्हवरून…</translation>
    </message>
    <message>
        <source>For a computer that has no internet.</source>
        <translation>इंटरनेट नसलेल्या संगणकासाठी.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>किती झाले</translation>
    </message>
    <message>
        <source>Folder or USB stick with the models</source>
        <translation>मॉडेल असलेले फोल्डर किंवा पेनड्राइव्ह</translation>
    </message>
    <message>
        <source>Language model and sources</source>
        <translation>भाषा मॉडेल आणि स्रोत</translation>
    </message>
    <message>
        <source>Everything is here. Nothing needs to be fetched.</source>
        <translation>सर्व काही इथे आहे. काहीही आणण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>They run on this computer. After this no internet is needed.</source>
        <translation>हे याच संगणकावर चालतात. यानंतर इंटरनेट लागत नाही.</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: %1</source>
        <translation>उत्तरे शब्दांत मांडणारे भाषा मॉडेल: %1</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: not here yet</source>
        <translation>उत्तरे शब्दांत मांडणारे भाषा मॉडेल: अजून इथे नाही</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: here</source>
        <translation>योग्य स्रोत शोधणारे शोध मॉडेल: इथे आहे</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: not here yet</source>
        <translation>योग्य स्रोत शोधणारे शोध मॉडेल: अजून इथे नाही</translation>
    </message>
    <message>
        <source>Sources: ready to be searched</source>
        <translation>स्रोत: शोधण्यासाठी तयार</translation>
    </message>
    <message>
        <source>Sources: not set up yet</source>
        <translation>स्रोत: अजून तयार नाहीत</translation>
    </message>
    <message>
        <source>Fetch from the internet</source>
        <translation>इंटरनेटवरून आणा</translation>
    </message>
    <message>
        <source>About %1, once. It can be stopped and goes on where it was.</source>
        <translation>सुमारे %1, एकदाच. थांबवता येते आणि तिथूनच पुढे चालते.</translation>
    </message>
    <message>
        <source>Only the sources are set up; nothing is fetched.</source>
        <translation>फक्त स्रोत तयार केले जातात; काहीही आणले जात नाही.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>ते तयार करा</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>तयार होत आहे</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>सुमारे %Ln मिनिट बाकी</numerusform>
            <numerusform>सुमारे %Ln मिनिटे बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models and health</source>
        <translation>मॉडेल आणि स्थिती</translation>
    </message>
    <message>
        <source>A language model puts answers into words. It runs on this computer.</source>
        <translation>भाषा मॉडेल उत्तरे शब्दांत मांडते. ते याच संगणकावर चालते.</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>सर्व ठीक आहे का?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>तपासत आहे…</translation>
    </message>
    <message>
        <source>Folder or USB stick with the model</source>
        <translation>मॉडेल असलेले फोल्डर किंवा USB</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of patient %1</source>
        <translation>रुग्ण %1 चे नाव</translation>
    </message>
    <message>
        <source>The code stays. Leave it empty to keep no name.</source>
        <translation>कोड तसाच राहतो. नाव नको असेल तर रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>minutes</source>
        <translation>मिनिटं</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>आठवडे</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महिने</translation>
    </message>
    <message>
        <source>years</source>
        <translation>वर्षे</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>खोडा</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अजून काही नाही</translation>
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
        <translation>पुढे</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Take in a pack…</source>
        <translation>पॅक घ्या…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>पॅक बनवा…</translation>
    </message>
    <message>
        <source>Knowledge pack to take in</source>
        <translation>कोणता ज्ञान पॅक घ्यायचा</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>पॅक येथे जतन करा</translation>
    </message>
    <message>
        <source>The pack %1 is here already.</source>
        <translation>पॅक %1 आधीच येथे आहे.</translation>
    </message>
    <message>
        <source>The pack %1 was taken in.</source>
        <translation>पॅक %1 घेतला.</translation>
    </message>
    <message>
        <source>The pack was written: %1</source>
        <translation>पॅक लिहिला: %1</translation>
    </message>
    <message>
        <source>The pack was not taken in</source>
        <translation>पॅक घेतला नाही</translation>
    </message>
    <message>
        <source>Take it only if you know where it comes from.</source>
        <translation>तो कुठून आला हे माहीत असेल तरच घ्या.</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>तरीही घ्या</translation>
    </message>
    <message>
        <source>An administrator can allow it.</source>
        <translation>प्रशासक याची परवानगी देऊ शकतो.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>PainFaces</name>
    <message>
        <source>No pain</source>
        <translation>दुखत नाही</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोडं</translation>
    </message>
    <message>
        <source>Some more</source>
        <translation>जरा जास्त</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>जोरात</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>खूप जोरात</translation>
    </message>
    <message>
        <source>The worst there is</source>
        <translation>असह्य</translation>
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
        <translation>स्रोत %1 चा मजकूर</translation>
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
        <translation>उत्तराचे स्रोत येथे दिसतात. जागा पाहण्यासाठी उत्तरातील संख्येवर क्लिक करा.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your name, as colleagues know it (may stay empty)</source>
        <translation>तुमचे नाव, सहकारी ओळखतात तसे (रिकामे ठेवता येते)</translation>
    </message>
    <message>
        <source>New passphrase: a few words together</source>
        <translation>नवा पासफ्रेज: काही शब्द एकत्र</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>तेच पुन्हा</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मी लिहून घेतला आहे</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ्रेज ठरवा</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>तुमचा रिकव्हरी कोड लिहून घ्या</translation>
    </message>
    <message>
        <source>Take paper and pen now. The code is shown this one time.</source>
        <translation>आत्ताच कागद आणि पेन घ्या. कोड फक्त या एकदाच दाखवला जातो.</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, where only people of the clinic can find it. It opens the records when the passphrase is forgotten.</source>
        <translation>कागद या संगणकापासून दूर, फक्त दवाखान्यातील लोकांना सापडेल अशा जागी ठेवा. पासफ्रेज विसरल्यास तोच नोंदी उघडतो.</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>नोंदी सुरक्षित ठेवा</translation>
    </message>
    <message>
        <source>Records are encrypted on this computer with a passphrase that you choose.</source>
        <translation>या संगणकावर नोंदी तुम्ही निवडलेल्या पासफ्रेजने कूटबद्ध केल्या जातात.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only the recovery code that comes next opens the records. If both are lost, the records are lost: nobody can open them, not even who made Nabz.</source>
        <translation>पासफ्रेज विसरलात तर पुढे येणारा रिकव्हरी कोडच नोंदी उघडतो. दोन्ही हरवले तर नोंदी गेल्या: त्या कोणीही उघडू शकत नाही, नब्ज बनवणारेही नाहीत.</translation>
    </message>
    <message>
        <source>A passphrase is set already.</source>
        <translation>पासफ्रेज आधीच ठरवलेला आहे.</translation>
    </message>
</context>
<context>
    <name>PatientModeView</name>
    <message>
        <source>Patient mode</source>
        <translation>रुग्णासाठी</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>For staff: back to the staff screens, with a PIN</source>
        <translation>कर्मचाऱ्यांसाठी: पिन देऊन आपल्या स्क्रीनवर परत</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पान</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>प्रश्न %1, जास्तीत जास्त %2</translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message>
        <source>Start a consultation</source>
        <translation>सल्ला सुरू करा</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापा…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>नाव…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>कायमचे पुसा…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>चढउतार</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations.</source>
        <translation>अजून काही मोजलेले नाही. ताप, रक्तदाब, वजन आणि साखर तपासण्यांमधून इथे येतात.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>भेटी</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>अजून भेट नाही.</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>भेटी, नव्या आधी</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रुग्ण</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln भेट</numerusform>
            <numerusform>%Ln भेटी</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>शेवटची भेट %1</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Age</source>
        <translation>वय</translation>
    </message>
    <message>
        <source>Age in years, months or days</source>
        <translation>वय वर्षे, महिने किंवा दिवसांत</translation>
    </message>
    <message>
        <source>years</source>
        <translation>वर्षे</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महिने</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>स्त्री</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>गरोदर</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>रुग्णाचा कोड</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>उदाहरणार्थ %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>ॲलर्जी</translation>
    </message>
    <message>
        <source>for example penicillin</source>
        <translation>उदा. पेनिसिलिन</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>आधीचे आजार</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>उदाहरणार्थ मधुमेह</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>चालू औषधे</translation>
    </message>
    <message>
        <source>for example metformin</source>
        <translation>उदाहरणार्थ मेटफॉर्मिन</translation>
    </message>
    <message>
        <source>This age is not possible</source>
        <translation>हे वय शक्य नाही</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>रुग्ण: %1</translation>
    </message>
    <message>
        <source>Add facts about the patient</source>
        <translation>रुग्णाबद्दल माहिती द्या</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>वय %Ln दिवस</numerusform>
            <numerusform>वय %Ln दिवस</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>वय %Ln महिना</numerusform>
            <numerusform>वय %Ln महिने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>वय %Ln वर्ष</numerusform>
            <numerusform>वय %Ln वर्षे</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>स्त्री</translation>
    </message>
    <message>
        <source>male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>गरोदर</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>ॲलर्जी: %1</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>रुग्ण</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोडा…</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>कोड किंवा नावाने शोधा</translation>
    </message>
    <message>
        <source>Patients, last seen first</source>
        <translation>रुग्ण, अलीकडचे आधी</translation>
    </message>
    <message>
        <source>Choose a patient to see visits and trends</source>
        <translation>भेटी आणि चढउतार पाहायला रुग्ण निवडा</translation>
    </message>
    <message>
        <source>The patient is erased for good.</source>
        <translation>रुग्णाची माहिती कायमची पुसली.</translation>
    </message>
    <message>
        <source>Patients cannot be seen now</source>
        <translation>रुग्ण आत्ता दिसू शकत नाहीत</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोणी सापडले नाही</translation>
    </message>
    <message>
        <source>Try a part of the code or of the name.</source>
        <translation>कोड किंवा नावाचा काही भाग लिहून पाहा.</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>अजून रुग्ण नाही</translation>
    </message>
    <message>
        <source>Add one, then start the consultation from their page: visits and trends gather there.</source>
        <translation>एकाला जोडा, मग त्यांच्या पानावरून तपासणी सुरू करा: भेटी आणि चढउतार तिथे जमतात.</translation>
    </message>
    <message>
        <source>The name of %1 is changed.</source>
        <translation>%1 चे नाव बदलले.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत आणा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln भेट</numerusform>
            <numerusform>%Ln भेटी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>हा संगणक कोण वापरतो?</translation>
    </message>
    <message>
        <source>Nabz then knows how soon to cover the records.</source>
        <translation>यावरून नोंदी किती लवकर झाकायच्या ते नब्जला कळते.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>फक्त दवाखान्यातील कर्मचारी</translation>
    </message>
    <message>
        <source>Records are covered after five minutes with nobody at the keyboard.</source>
        <translation>पाच मिनिटे कीबोर्डवर कोणी नसेल तर नोंदी झाकल्या जातात.</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>कर्मचारी आणि रुग्ण</translation>
    </message>
    <message>
        <source>Patients answer questions on a page of their own and never see anybody&apos;s record. Records are covered after two minutes.</source>
        <translation>रुग्ण त्यांच्या स्वतंत्र पानावर प्रश्नांची उत्तरे देतात आणि कोणाचीही नोंद पाहत नाहीत. दोन मिनिटांनंतर नोंदी झाकल्या जातात.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Everybody signs in under their own name, so that the audit trail tells who did what.</source>
        <translation>कोणी काय केले हे नोंदवहीतून कळावे म्हणून प्रत्येकजण स्वतःच्या नावाने आत येतो.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>तुमचा पासफ्रेज बदला…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>नवा पुनर्प्राप्ती कोड…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाती</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>कोणाला तरी जोडा…</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>तुम्ही %1 नावाने आत आहात</translation>
    </message>
    <message>
        <source>You have a PIN: it brings you back when the screen was locked.</source>
        <translation>तुमचा पिन आहे: पडद्याला कुलूप लागल्यावर त्याने परत येता.</translation>
    </message>
    <message>
        <source>You have no PIN: after the screen was locked you type the passphrase.</source>
        <translation>तुमचा पिन नाही: पडद्याला कुलूप लागल्यावर पासफ्रेज लिहावा लागतो.</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>तुमचा पिन बदला…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>पिन ठेवा…</translation>
    </message>
    <message>
        <source>Accounts cannot be seen now</source>
        <translation>खाती आत्ता दिसू शकत नाहीत</translation>
    </message>
    <message>
        <source>%1 is staff now.</source>
        <translation>%1 आता कर्मचारी आहेत.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 आता प्रशासक आहेत.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत आणा</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 आता आत येऊ शकतात.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 आता आत येऊ शकत नाहीत.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 ना नवा पासफ्रेज आहे.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 ना नवा पिन आहे.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>तुमचा पासफ्रेज बदलला.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>तुमचा पिन ठेवला.</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <translation>आता तुमचा पिन नाही.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Administrator: records, people, audit and backups</source>
        <translation>प्रशासक: नोंदी, लोक, नोंदवही आणि बॅकअप</translation>
    </message>
    <message>
        <source>Staff: works with records</source>
        <translation>कर्मचारी: नोंदींवर काम</translation>
    </message>
    <message>
        <source>you</source>
        <translation>तुम्ही</translation>
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
        <translation>कर्मचारी करा</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>प्रशासक करा</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>नवा पासफ्रेज…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>नवा पिन…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>बंद करा…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>So far</source>
        <translation>आतापर्यंत</translation>
    </message>
    <message>
        <source>What Nabz understands appears here as the conversation goes on.</source>
        <translation>बोलणे पुढे जाईल तसे नब्ज ला जे समजले ते इथे दिसते.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समजलेले</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>हे नाही</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>यावरून समजले: %1</translation>
    </message>
    <message>
        <source>Misunderstood: take back “%1”</source>
        <translation>चुकीचे समजले: “%1” काढून टाका</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाडी</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>श्वास</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>ऑक्सिजन</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>वरचा रक्तदाब</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>खालचा रक्तदाब</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>रक्तातील साखर</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>दंड</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>high</source>
        <translation>जास्त</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मोजलेले</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>हे असू शकते</translation>
    </message>
    <message>
        <source>Too little is known yet to tell.</source>
        <translation>सांगण्यासाठी अजून फार कमी माहिती आहे.</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>बाजूने: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Ask</source>
        <translation>विचारा</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>कामांची नोंदवही</translation>
    </message>
    <message>
        <source>Who did what to the records, and whether the trail is whole.</source>
        <translation>नोंदींसोबत कोणी काय केले, आणि वही पूर्ण आहे का.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>सल्ला</translation>
    </message>
    <message>
        <source>History</source>
        <translation>आधीची संभाषणे</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>मुख्य पान</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडेल</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Your passphrase and PIN, and who else may sign in.</source>
        <translation>तुमचा पासफ्रेज आणि पिन, आणि आणखी कोण आत येऊ शकते.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>बॅकअप आणि निगा</translation>
    </message>
    <message>
        <source>Backups, whether the records are sound, and erasing a patient.</source>
        <translation>बॅकअप, नोंदी ठीक आहेत का, आणि रुग्णाची माहिती पुसणे.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा यादी</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>रुग्ण</translation>
    </message>
</context>
<context>
    <name>PregnantPage</name>
    <message>
        <source>Are you pregnant?</source>
        <translation>तुम्ही गरोदर आहात का?</translation>
    </message>
    <message>
        <source>Is she pregnant?</source>
        <translation>ती गरोदर आहे का?</translation>
    </message>
    <message>
        <source>Some signs matter more in pregnancy.</source>
        <translation>गरोदरपणात काही लक्षणं जास्त महत्त्वाची असतात.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>माहीत नाही</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question %1, at most %2</source>
        <translation>प्रश्न %1, जास्तीत जास्त %2</translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation>हे का विचारले: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>एवढेच आहे</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>हे बरोबर वाटत नाही. पुन्हा बघा.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nabz</source>
        <translation>नब्ज</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>भाषा बदला</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ठिकाणे</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>वाचणं थांबवा</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>वाचून दाखवा</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Go on with it</source>
        <translation>हे पुढे चालू ठेवा</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>प्रतीक्षा यादीत ठेवा</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फाइल म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापा…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Why it says so</source>
        <translation>असे का म्हटले</translation>
    </message>
    <message>
        <source>Remarks and files</source>
        <translation>शेरे आणि फाइल</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचा</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>रुग्ण %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>%1 यांनी सुरू केले</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>The conversation as it was</source>
        <translation>संभाषण जसे झाले तसे</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>नब्ज</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair the records</source>
        <translation>नोंदी दुरुस्त करा</translation>
    </message>
    <message>
        <source>The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest automatic backup takes its place. Nobody should work with the records meanwhile.</source>
        <translation>बिघडलेली फाइल ठेवली जाते. जे वाचता येते ते नव्या फाइलमध्ये ठेवले जाते; काहीच नाही तर सर्वात नवा आपोआप बॅकअप तिच्या जागी येतो. तोवर कोणी नोंदींवर काम करू नये.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>दुरुस्त करा</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>तुमचा पासफ्रेज</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>बॅकअप परत ठेवा</translation>
    </message>
    <message>
        <source>The records become what they were when the backup was made. The records of now are kept aside, encrypted. Everybody signs in with the passphrases of that time.</source>
        <translation>नोंदी बॅकअप घेतला तेव्हा होत्या तशा होतात. आत्ताच्या नोंदी कुलूपबंद बाजूला ठेवल्या जातात. सगळे तेव्हाच्या पासफ्रेजने आत येतात.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>परत ठेवा</translation>
    </message>
    <message>
        <source>Name (empty: whoever the passphrase belongs to)</source>
        <translation>नाव (रिकामे: ज्यांचा पासफ्रेज ते)</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>तेव्हाचा पासफ्रेज</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show this screen to the health worker.</source>
        <translation>ही स्क्रीन आरोग्य कर्मचाऱ्याला दाखवा.</translation>
    </message>
    <message>
        <source>What you said is saved for the health worker.</source>
        <translation>तुम्ही सांगितलेलं आरोग्य कर्मचाऱ्यासाठी जतन केलं आहे.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>काहीही जतन केलेलं नाही.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>काय करावे</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>हे काय असू शकते</translation>
    </message>
    <message>
        <source>Where this comes from:</source>
        <translation>ही माहिती इथून आहे:</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>संपलं</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What it may be</source>
        <translation>हे काय असू शकते</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Ask more, or let a health worker examine.</source>
        <translation>सांगण्यासाठी अजून पुरेशी माहिती नाही. आणखी विचारा, किंवा आरोग्य कर्मचाऱ्यांना तपासू द्या.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>काय करावे</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Saved in the record.</source>
        <translation>नोंदीत जतन केले.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>जतन केले नाही.</translation>
    </message>
    <message>
        <source>Nabz supports a health worker and does not replace one. No clinician has signed its text yet.</source>
        <translation>नब्ज आरोग्य कर्मचाऱ्यांना मदत करतो, त्यांची जागा घेत नाही. त्याच्या मजकुरावर अजून कोणत्याही डॉक्टरने सही केलेली नाही.</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Nabz is ready</source>
        <translation>नब्ज तयार आहे</translation>
    </message>
    <message>
        <source>Danger signs come first, and every advice has its source.</source>
        <translation>धोक्याची लक्षणे आधी येतात, आणि प्रत्येक सल्ल्याचा स्रोत दिलेला असतो.</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>एक नमुना सल्ला करून पाहा</translation>
    </message>
    <message>
        <source>With an invented child: “%1”</source>
        <translation>एका काल्पनिक बाळासह: “%1”</translation>
    </message>
    <message>
        <source>All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away.</source>
        <translation>या सर्व पायऱ्या पुन्हा करता येतात: सेटिंगमध्ये “पहिली पावले”. मदतीसाठी F1 दाबा.</translation>
    </message>
    <message>
        <source>My child is two years old and has had loose stools since yesterday.</source>
        <translation>माझे बाळ दोन वर्षांचे आहे आणि कालपासून जुलाब होत आहेत.</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>काम सुरू करा</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>शोध</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>रिकामे करा</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 साठी नवा पिन</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 साठी नवा पासफ्रेज</translation>
    </message>
    <message>
        <source>Tell it to them in person. The one before is worth nothing then.</source>
        <translation>त्यांना समोर सांगा. आधीचा मग चालत नाही.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>तुमचा पिन</translation>
    </message>
    <message>
        <source>It brings you back when the screen was locked. It never opens records after a start. Leave it empty to have none.</source>
        <translation>पडद्याला कुलूप लागल्यावर याने परत येता. सुरू केल्यावर याने नोंदी कधीच उघडत नाहीत. नको असेल तर रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>तुमचा पासफ्रेज बदला</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the one of now.</source>
        <translation>आधी घेतलेले बॅकअप आत्ताच्यानेच उघडतात.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation>तुमचा आत्ताचा पासफ्रेज</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>नवा पिन</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नवा पासफ्रेज</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>तेच पुन्हा</translation>
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
        <translation>अक्षरांचा आकार</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>The language of the window. You can ask in any of them at any time.</source>
        <translation>विंडोची भाषा. तुम्ही केव्हाही यापैकी कोणत्याही भाषेत विचारू शकता.</translation>
    </message>
    <message>
        <source>Language of consultations</source>
        <translation>सल्ल्याची भाषा</translation>
    </message>
    <message>
        <source>In which questions are asked and advice is given. It may differ from that of the window.</source>
        <translation>ज्या भाषेत प्रश्न विचारले जातात आणि सल्ला दिला जातो. ती पडद्याच्या भाषेपेक्षा वेगळी असू शकते.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>पडद्याप्रमाणे</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजळ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ठळक फरक</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>हालचाल</translation>
    </message>
    <message>
        <source>Still: no blinking cursor, no running bars.</source>
        <translation>स्थिर: लुकलुकणारा कर्सर नाही, धावत्या पट्ट्या नाहीत.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>नेहमीप्रमाणे</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>हा संगणक कोण वापरतो</translation>
    </message>
    <message>
        <source>With patients, Home offers to hand it over to them.</source>
        <translation>रुग्णही वापरत असतील तर मुख्य पानावर त्यांच्याकडे देण्याचे बटण असते.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>फक्त दवाखान्यातील कर्मचारी</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>कर्मचारी आणि रुग्ण</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनिटानंतर</numerusform>
            <numerusform>%Ln मिनिटांनंतर</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कधीही नाही</translation>
    </message>
    <message>
        <source>Cover the records</source>
        <translation>नोंदी झाकणे</translation>
    </message>
    <message>
        <source>With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN.</source>
        <translation>कीबोर्डवर कोणी नसताना. परत येणारा पासफ्रेज किंवा पिनने साइन इन करतो.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, shown small and large beside the size of text</comment>
        <translation>अ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>आणखी</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>रुग्णाकडे द्या</translation>
    </message>
    <message>
        <source>A page of their own, with nobody&apos;s record. Staff sign in to come back.</source>
        <translation>त्यांचे स्वतंत्र पान, कोणाचीही नोंद नाही. परत येण्यासाठी कर्मचारी साइन इन करतात.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहिली पावले</translation>
    </message>
    <message>
        <source>Language, passphrase, models, a sample.</source>
        <translation>भाषा, पासफ्रेज, मॉडेल, एक नमुना.</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>Are you a woman or a man?</source>
        <translation>तुम्ही स्त्री आहात की पुरुष?</translation>
    </message>
    <message>
        <source>Is it a girl or a boy?</source>
        <translation>मुलगी आहे की मुलगा?</translation>
    </message>
    <message>
        <source>Is it a woman or a man?</source>
        <translation>स्त्री आहे की पुरुष?</translation>
    </message>
    <message>
        <source>It changes which illnesses are possible.</source>
        <translation>यावरून कोणते आजार असू शकतात ते कळतं.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>मुलगी</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>स्त्री</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>मुलगा</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation>सांगायचं नाही</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New question</source>
        <translation>नवा प्रश्न</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>सल्ला सुरू करा</translation>
    </message>
    <message>
        <source>Search what was kept</source>
        <translation>जतन केलेल्यात शोधा</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>मोठी अक्षरे</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>लहान अक्षरे</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>नोंदींना कुलूप लावा</translation>
    </message>
    <message>
        <source>Go to the field for typing</source>
        <translation>लिहिण्याच्या जागी जा</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>लिहिलेले पाठवा</translation>
    </message>
    <message>
        <source>New line while typing</source>
        <translation>लिहिताना नवी ओळ</translation>
    </message>
    <message>
        <source>To the next thing; with Shift back</source>
        <translation>पुढच्या गोष्टीकडे; Shift सह मागे</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>खूण असलेले दाबा</translation>
    </message>
</context>
<context>
    <name>ShutOutSheet</name>
    <message>
        <source>Shut %1 out?</source>
        <translation>%1 यांना बंद करायचे?</translation>
    </message>
    <message>
        <source>They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in the audit trail. Backups that were made before still open with their passphrase.</source>
        <translation>ते यापुढे आत येऊ शकत नाहीत; हे परत घेता येत नाही. त्यांचे लिहिलेले राहते, आणि नोंदवहीत त्यांचे नावही. आधी घेतलेले बॅकअप त्यांच्या पासफ्रेजने अजून उघडतात.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Built into Nabz: word explanations and guideline cards</source>
        <translation>नब्जमध्ये असलेली: शब्दांचे अर्थ आणि मार्गदर्शन कार्डे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln उतारा</numerusform>
            <numerusform>%Ln उतारे</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>सर्वांसाठी</translation>
    </message>
    <message>
        <source>for staff only</source>
        <translation>फक्त कर्मचाऱ्यांसाठी</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>पुढे चालू ठेवा</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>वापरू नका</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>वापरा</translation>
    </message>
    <message>
        <source>Only for staff</source>
        <translation>फक्त कर्मचाऱ्यांसाठी</translation>
    </message>
    <message>
        <source>Patients may read it too</source>
        <translation>रुग्णांनाही वाचता येईल</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>पुन्हा वाचा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगती</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 पैकी %1 भाग</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>सुमारे %Ln मिनिट बाकी</numerusform>
            <numerusform>सुमारे %Ln मिनिटे बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>वाचले जात आहे</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>थांबवलेले</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>वाचले नाही</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>वापरात नाही</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>%Ln पानावर मजकूर नाही.</numerusform>
            <numerusform>%Ln पानांवर मजकूर नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its characters are broken. Compare it with the original.</source>
        <translation>यातील काही अक्षरे तुटलेली आहेत. मूळ प्रतीशी पडताळा.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>संगणकाला आदेश देणारे %Ln वाक्य वगळले.</numerusform>
            <numerusform>संगणकाला आदेश देणारी %Ln वाक्ये वगळली.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>कर्मचाऱ्यांसाठी</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase to go back to the staff screens.</source>
        <translation>आपल्या स्क्रीनवर परतण्यासाठी पिन किंवा पासफ्रेज लिहा.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>पिन किंवा पासफ्रेज</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>किती झाले</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>तुम्ही अजून इथे आहात का?</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon.</source>
        <translation>काही वेळ कोणीही स्क्रीनला हात लावला नाही. दुसऱ्या कोणी हे वाचू नये म्हणून ते लवकरच पुन्हा सुरू होईल.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>मी इथे आहे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln सेकंद उरला</numerusform>
            <numerusform>%Ln सेकंद उरले</numerusform>
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
        <translation>रक्तदाब</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>वरचा</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>खालचा</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वजन</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>रक्तातील साखर</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाडी</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>रक्तातील ऑक्सिजन</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>श्वास</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>दंडाचा घेर</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मोजलेले</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>शब्दांत सांगितलेले</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>आधीच माहीत</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What troubles you?</source>
        <translation>तुम्हाला काय त्रास होतो?</translation>
    </message>
    <message>
        <source>What is the trouble?</source>
        <translation>काय त्रास होतो?</translation>
    </message>
    <message>
        <source>Press everything that fits, then Next.</source>
        <translation>जे जे असेल ते सगळं दाबा, मग &quot;पुढे&quot;.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>दुसरं काही: माझ्या शब्दांत</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>इथे दुखतं: %1</translation>
    </message>
    <message>
        <source>It hurts: show where</source>
        <translation>दुखतं: कुठे ते दाखवा</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>ते समजलं नाही. एखादं चित्र दाबा, किंवा दुसऱ्या शब्दांत सांगा.</translation>
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
        <translation>नाडी</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>एका मिनिटात श्वास</translation>
    </message>
    <message>
        <source>Oxygen (SpO₂)</source>
        <translation>ऑक्सिजन (SpO₂)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>रक्तदाब, वरचा</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>रक्तदाब, खालचा</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>रक्तातील साखर</translation>
    </message>
    <message>
        <source>Upper arm, around (MUAC)</source>
        <translation>दंडाचा घेर (MUAC)</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>याचे एकक: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>नोंद करा</translation>
    </message>
    <message>
        <source>The lower blood pressure must be below the upper one.</source>
        <translation>खालचा रक्तदाब वरच्यापेक्षा कमी असायला हवा.</translation>
    </message>
    <message>
        <source>%1 is measured from %2 to %3 %4. Please check what was typed.</source>
        <translation>%1 चे माप %2 ते %3 %4 या दरम्यान असते. काय लिहिले ते पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>मोजलेले: %1</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>मोजमापे भरा (ताप, रक्तदाब…)</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा यादी</translation>
    </message>
    <message>
        <source>The most urgent first; among equals, danger signs count, then who came first.</source>
        <translation>सर्वात तातडीचे आधी; सारखे असतील तर धोक्याची लक्षणे, मग जे आधी आले.</translation>
    </message>
    <message>
        <source>Who waits, the most urgent first</source>
        <translation>कोण थांबले आहे, सर्वात तातडीचे आधी</translation>
    </message>
    <message>
        <source>See them now</source>
        <translation>आता पाहा</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>पाहिले</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>पुन्हा प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>नोंद उघडा</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>पुढच्याशी तुलना</translation>
    </message>
    <message>
        <source>The list cannot be seen now</source>
        <translation>यादी आत्ता दिसू शकत नाही</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>कोणी थांबलेले नाही</translation>
    </message>
    <message>
        <source>Whoever answers the questions in patient mode comes here by themselves. From a record in History you put somebody on the list.</source>
        <translation>रुग्ण पद्धतीत जे प्रश्नांची उत्तरे देतात ते आपोआप इथे येतात. इतिहासातील नोंदीवरून तुम्ही कोणाला यादीत ठेवता.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 यांच्याकडे</translation>
    </message>
    <message>
        <source>An opinion of the language model, in English. It moves nobody: the rules alone order the list.</source>
        <translation>भाषा मॉडेलचे मत, इंग्रजीत. याने कोणी पुढेमागे होत नाही: क्रम फक्त नियम ठरवतात.</translation>
    </message>
    <message>
        <source>The language model compares the two…</source>
        <translation>भाषा मॉडेल दोघांची तुलना करत आहे…</translation>
    </message>
    <message>
        <source>%1 seems more pressing</source>
        <translation>%1 अधिक तातडीचे वाटतात</translation>
    </message>
    <message>
        <source>There is no opinion: the language model cannot tell, or none here is able to.</source>
        <translation>मत नाही: भाषा मॉडेल सांगू शकत नाही, किंवा तसे इथे नाही.</translation>
    </message>
    <message>
        <source>%1 is with you now.</source>
        <translation>%1 आता तुमच्याकडे आहेत.</translation>
    </message>
    <message>
        <source>%1 waits again, at the same place.</source>
        <translation>%1 पुन्हा त्याच जागी प्रतीक्षेत.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 यादीतून गेले.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत आणा</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>आणीबाणी</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>तातडीचे</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>लवकर</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घरी</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अजून माहीत नाही</translation>
    </message>
    <message>
        <source>How urgent it is, is not known yet</source>
        <translation>किती तातडीचे आहे ते अजून माहीत नाही</translation>
    </message>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>धोक्याचे %Ln लक्षण</numerusform>
            <numerusform>धोक्याची %Ln लक्षणे</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>%1 मिनिटांपासून</translation>
    </message>
    <message>
        <source>waits %1 h %2 min</source>
        <translation>%1 तास %2 मिनिटांपासून</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 पासून</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Examples</source>
        <translation>उदाहरणे</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>तुम्हाला काय जाणून घ्यायचे आहे?</translation>
    </message>
    <message>
        <source>Ask in your own words. Every answer shows where it comes from.</source>
        <translation>तुमच्या शब्दांत विचारा. प्रत्येक उत्तर ते कुठून आले हे दाखवते.</translation>
    </message>
    <message>
        <source>How do I make ORS at home?</source>
        <translation>घरी ओआरएस कसे बनवू?</translation>
    </message>
    <message>
        <source>My child has had a fever for two days. What should I do?</source>
        <translation>माझ्या मुलाला दोन दिवसांपासून ताप आहे. मी काय करू?</translation>
    </message>
    <message>
        <source>When is a cough dangerous?</source>
        <translation>खोकला धोकादायक कधी असतो?</translation>
    </message>
    <message>
        <source>What are the danger signs in pregnancy?</source>
        <translation>गरोदरपणात धोक्याची लक्षणे कोणती?</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>इंटरनेटशिवाय चालते. नब्ज डॉक्टरची जागा घेत नाही: आणीबाणीत लगेच मदत घ्या.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who needs help?</source>
        <translation>मदत कोणाला हवी आहे?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>मला</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>एका मुलाला</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>दुसऱ्या कोणाला</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.</source>
        <translation>जेव्हा म्हटले तेव्हा असे होते. नव्याने काही शोधले जात नाही: स्रोत आणि मॉडेल बदललेले असू शकतात.</translation>
    </message>
    <message>
        <source>Nothing was said by Nabz in this record.</source>
        <translation>या नोंदीत नब्ज काही बोलले नाही.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>यांनी बनले</translation>
    </message>
    <message>
        <source>An earlier Nabz wrote this record and did not keep what it was made with.</source>
        <translation>आधीच्या नब्ज ने ही नोंद लिहिली आणि कशाने बनली ते ठेवले नाही.</translation>
    </message>
    <message>
        <source>Nabz: version %1</source>
        <translation>नब्ज: आवृत्ती %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>भाषा मॉडेल: %1</translation>
    </message>
    <message>
        <source>Language model: none</source>
        <translation>भाषा मॉडेल: नाही</translation>
    </message>
    <message>
        <source>Sources as they were: %1</source>
        <translation>स्रोत, तेव्हा होते तसे: %1</translation>
    </message>
    <message>
        <source>Knowledge pack: %1</source>
        <translation>ज्ञान पॅक: %1</translation>
    </message>
    <message>
        <source>Danger rules and conditions: %1</source>
        <translation>धोक्याचे नियम आणि आजार: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>उत्तर %1</translation>
    </message>
    <message>
        <source>How urgent, and why</source>
        <translation>किती तातडीचे, आणि का</translation>
    </message>
    <message>
        <source>Danger rules that spoke</source>
        <translation>लागू झालेले धोक्याचे नियम</translation>
    </message>
    <message>
        <source>What was understood, and from which words</source>
        <translation>काय समजले, आणि कोणत्या शब्दांतून</translation>
    </message>
    <message>
        <source>What it may be, and why</source>
        <translation>काय असू शकते, आणि का</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>याच्या बाजूने: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>याच्या विरुद्ध: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>विचारले नाही: %1</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>हे का विचारले</translation>
    </message>
    <message>
        <source>Each sentence and what carries it</source>
        <translation>प्रत्येक वाक्य आणि त्याचा आधार</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>स्रोत %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>स्रोत नाही</translation>
    </message>
    <message>
        <source>left out: a number in it is not in the source</source>
        <translation>वगळले: यातील आकडा स्रोतात नाही</translation>
    </message>
    <message>
        <source>Passages as they were</source>
        <translation>उतारे तेव्हा होते तसे</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>जुळणी %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>पान %1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>काय शोधले</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>सर्वोत्तम जुळणी: %1</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>काय वेगळे झाले</translation>
    </message>
    <message>
        <source>What the language model wrote before the check</source>
        <translation>तपासणीआधी भाषा मॉडेलने काय लिहिले</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मोजलेले</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>तुमच्या शब्दांत सांगा</translation>
    </message>
    <message>
        <source>For example: fever and cough for three days.</source>
        <translation>उदाहरणार्थ: तीन दिवसांपासून ताप आणि खोकला.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>ते समजलं नाही. एखादं चित्र दाबा, किंवा दुसऱ्या शब्दांत सांगा.</translation>
    </message>
</context>
</TS>
