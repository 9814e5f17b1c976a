<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Nabz, version %1</source>
        <translation>நப்ஜ், பதிப்பு %1</translation>
    </message>
    <message>
        <source>A clinic assistant that works without internet, in seven languages. The name means pulse.</source>
        <translation>இணையம் இல்லாமல் ஏழு மொழிகளில் இயங்கும் மருத்துவமனை உதவியாளர். பெயரின் பொருள் நாடி.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>Nabz stands on the work of others, each under its own terms:</source>
        <translation>நப்ஜ் மற்றவர்களின் உழைப்பின் மேல் நிற்கிறது; ஒவ்வொன்றும் அதன் நிபந்தனைகளுடன்:</translation>
    </message>
</context>
<context>
    <name>AddPatientSheet</name>
    <message>
        <source>Add a patient</source>
        <translation>நோயாளியைச் சேர்</translation>
    </message>
    <message>
        <source>The code is what the clinic calls the patient: a number on a card, for example. A name is not needed.</source>
        <translation>குறியீடு என்பது மருத்துவமனை நோயாளியை அழைக்கும் அடையாளம்: எடுத்துக்காட்டாக அட்டையில் உள்ள எண். பெயர் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>குறியீடு</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>பெயர் (காலியாக இருக்கலாம்)</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>ஒருவரைச் சேர்</translation>
    </message>
    <message>
        <source>They sign in by this name. What they do stands under it in the audit trail.</source>
        <translation>இந்தப் பெயரில் உள்ளே வருவார்கள். அவர்கள் செய்வது இந்தப் பெயரிலேயே செயல் பதிவேட்டில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>என்ன செய்யலாம்</translation>
    </message>
    <message>
        <source>Work with records</source>
        <translation>பதிவுகளில் வேலை</translation>
    </message>
    <message>
        <source>Also people, audit and backups</source>
        <translation>ஆட்கள், செயல் பதிவேடு, காப்புகளும்</translation>
    </message>
    <message>
        <source>Comes in with</source>
        <translation>எப்படி உள்ளே வருவார்</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>A PIN alone is enough while somebody with a passphrase has opened the records since the start.</source>
        <translation>தொடங்கிய பின் கடவுச்சொற்றொடர் உள்ள ஒருவர் பதிவுகளைத் திறந்திருந்தால் பின் மட்டும் போதும்.</translation>
    </message>
    <message>
        <source>A passphrase opens the records at any time. A few words together are best.</source>
        <translation>கடவுச்சொற்றொடர் பதிவுகளை எப்போதும் திறக்கும். சில சொற்களைச் சேர்த்து வைப்பது நல்லது.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>அதையே மீண்டும்</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Remarks and files</source>
        <translation>குறிப்புகளும் கோப்புகளும்</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>A remark is added with your name and the time. The record and earlier remarks stay as they are.</source>
        <translation>குறிப்பு உங்கள் பெயருடனும் நேரத்துடனும் சேரும். பதிவும் முந்தைய குறிப்புகளும் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>What should be added to this record?</source>
        <translation>இந்தப் பதிவில் என்ன சேர்க்க வேண்டும்?</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>புதிய குறிப்பு</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>குறிப்பைச் சேர்</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>A copy is kept with the record, encrypted: a photograph, a letter, a test result.</source>
        <translation>ஒரு நகல் பதிவுடன் பூட்டி வைக்கப்படும்: படம், கடிதம், சோதனை முடிவு.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>கோப்பை இணை…</translation>
    </message>
    <message>
        <source>its contents did not come with the imported record</source>
        <translation>கொண்டுவந்த பதிவுடன் இதன் உள்ளடக்கம் வரவில்லை</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>The file to attach</source>
        <translation>இணைக்கும் கோப்பு</translation>
    </message>
    <message>
        <source>Where the file is written, unencrypted</source>
        <translation>பூட்டில்லாமல் கோப்பு எங்கே எழுதப்படும்</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 is removed from the record.</source>
        <translation>%1 பதிவிலிருந்து நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you?</source>
        <translation>உங்கள் வயது என்ன?</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>குழந்தையின் வயது என்ன?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>அவருடைய வயது என்ன?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>இது சரியாக இல்லை. மீண்டும் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Danger signs</source>
        <translation>ஆபத்து அறிகுறிகள்</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Source %1</source>
        <translation>ஆதாரம் %1</translation>
    </message>
    <message>
        <source>Hide what to do first</source>
        <translation>முதலில் செய்ய வேண்டியதை மறை</translation>
    </message>
    <message>
        <source>Show what to do first</source>
        <translation>முதலில் செய்ய வேண்டியதைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Show this screen to a health worker now.</source>
        <translation>இந்தத் திரையை இப்போதே சுகாதாரப் பணியாளரிடம் காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>I have read this: go on</source>
        <translation>படித்துவிட்டேன்: தொடரவும்</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>[One sentence is left out: a number in it is not in the source.]</source>
        <translation>[ஒரு வாக்கியம் விடப்பட்டது: அதிலுள்ள எண் ஆதாரத்தில் இல்லை.]</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(ஆதாரம் இல்லை)</translation>
    </message>
    <message>
        <source>Show source %1</source>
        <translation>ஆதாரம் %1 காட்டு</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask</source>
        <translation>கேளுங்கள்</translation>
    </message>
    <message>
        <source>For a patient</source>
        <translation>நோயாளிக்காக</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>புதிய உரையாடல்</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ஆதாரங்கள்</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Records set up</source>
        <translation>பதிவுகள் அமைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>உள்ளே வந்தார்</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>திரை பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>பதிவுகள் சரிபார்க்கப்பட்டன</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>பதிவுகள் பழுதுபார்க்கப்பட்டன</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>பதிவு தொடங்கியது</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>பதிவு படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>பதிவு மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Record exported or printed</source>
        <translation>பதிவு வெளியே அனுப்பப்பட்டது அல்லது அச்சிடப்பட்டது</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>பதிவு நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>நோயாளி விவரம் அழிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>கணக்கு சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>பொறுப்பு மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Account shut out</source>
        <translation>கணக்கு அடைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>கடவுச்சொற்றொடர் மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>பின் மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>மீட்புக் குறியீடு பயன்படுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>புதிய மீட்புக் குறியீடு உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>This computer may open the records</source>
        <translation>இந்தக் கணினி பதிவுகளைத் திறக்கலாம்</translation>
    </message>
    <message>
        <source>This computer may no longer open the records</source>
        <translation>இந்தக் கணினி இனி பதிவுகளைத் திறக்க முடியாது</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>காப்பு எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>காப்பு திரும்ப வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Entry %1 was altered or moved.</source>
        <translation>பதிவு %1 மாற்றப்பட்டது அல்லது நகர்த்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>பதிவு %1 இல்லை.</translation>
    </message>
    <message>
        <source>The entries from %1 on are missing.</source>
        <translation>%1 முதல் பதிவுகள் இல்லை.</translation>
    </message>
    <message>
        <source>The seal beside the records is missing or was altered.</source>
        <translation>பதிவுகளுடன் உள்ள முத்திரை இல்லை அல்லது மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The seal beside the records belongs to another trail (entry %1).</source>
        <translation>பதிவுகளுடன் உள்ள முத்திரை வேறொரு பதிவேட்டுடையது (பதிவு %1).</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>செயல் பதிவேடு</translation>
    </message>
    <message>
        <source>Every act on the records, chained so that a change or a gap shows. It holds no patient text.</source>
        <translation>பதிவுகளில் செய்த ஒவ்வொரு செயலும்; மாற்றமோ விடுபடலோ தெரியும்படி கோர்க்கப்பட்டது. இதில் நோயாளியின் சொற்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>செயல்கள், புதியது முதலில்</translation>
    </message>
    <message>
        <source>The audit trail cannot be seen now</source>
        <translation>செயல் பதிவேட்டை இப்போது பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>இன்னும் எதுவும் செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Following the chain…</source>
        <translation>தொடர் சரிபார்க்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>செயல் பதிவேடு முழுமையாக உள்ளது.</translation>
    </message>
    <message>
        <source>Entries from the first to the last: %1</source>
        <translation>முதல் முதல் கடைசி வரை பதிவுகள்: %1</translation>
    </message>
    <message>
        <source>Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had it, and tell whoever is responsible. Records can be put back from a backup.</source>
        <translation>யாரோ அல்லது எதுவோ நப்ஜ்-க்கு வெளியே பதிவுகளை மாற்றியுள்ளது. இந்தக் கணினியை அப்படியே வையுங்கள், யாரிடம் இருந்தது எனக் குறித்துக்கொள்ளுங்கள், பொறுப்பானவரிடம் சொல்லுங்கள். காப்பிலிருந்து பதிவுகளைத் திரும்ப வைக்கலாம்.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>பதிவு %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>முன்பக்கம்</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>பின்பக்கம்</translation>
    </message>
    <message>
        <source>The same places are in the list beside the drawing.</source>
        <translation>இதே இடங்கள் படத்தின் அருகிலுள்ள பட்டியலில் உள்ளன.</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>உடலின் இடங்கள்</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>எங்கே வலிக்கிறது?</translation>
    </message>
    <message>
        <source>Touch the place. The drawing faces you: its right hand is at your left.</source>
        <translation>அந்த இடத்தைத் தொடுங்கள். படம் உங்களைப் பார்க்கிறது: அதன் வலது கை உங்களுக்கு இடப்பக்கம் உள்ளது.</translation>
    </message>
    <message>
        <source>Touch the place, or choose it from the list.</source>
        <translation>அந்த இடத்தைத் தொடுங்கள், அல்லது பட்டியலில் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>இங்கே வலி: %1</translation>
    </message>
</context>
<context>
    <name>BodyPlaces</name>
    <message>
        <source>Head</source>
        <translation>தலை</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>கண்</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>காது</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>முகம்</translation>
    </message>
    <message>
        <source>Mouth or teeth</source>
        <translation>வாய் அல்லது பல்</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>தொண்டை</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>பிடரி</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>தோள்</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>அக்குள்</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>மார்பு</translation>
    </message>
    <message>
        <source>Belly, upper right</source>
        <translation>வயிறு, மேல் வலப்பக்கம்</translation>
    </message>
    <message>
        <source>Belly, upper middle</source>
        <translation>வயிறு, மேல் நடுவில்</translation>
    </message>
    <message>
        <source>Belly, upper left</source>
        <translation>வயிறு, மேல் இடப்பக்கம்</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>தொப்புளைச் சுற்றி</translation>
    </message>
    <message>
        <source>Belly, lower right</source>
        <translation>வயிறு, கீழ் வலப்பக்கம்</translation>
    </message>
    <message>
        <source>Belly, lower middle</source>
        <translation>வயிறு, கீழ் நடுவில்</translation>
    </message>
    <message>
        <source>Belly, lower left</source>
        <translation>வயிறு, கீழ் இடப்பக்கம்</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>இடுப்பின் பக்கவாட்டு</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>கவட்டை</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>அந்தரங்க உறுப்பு</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>இடது கை</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>வலது கை</translation>
    </message>
    <message>
        <source>Hand or fingers</source>
        <translation>உள்ளங்கை அல்லது விரல்கள்</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>முதுகின் மேல்பகுதி</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>இடுப்பு</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>புட்டம்</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>தொடை</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>முழங்கால்</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>முழங்காலுக்குக் கீழ்</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>கெண்டைக்கால்</translation>
    </message>
    <message>
        <source>Foot or toes</source>
        <translation>பாதம் அல்லது கால் விரல்கள்</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>The backup is in place. The records are open.</source>
        <translation>காப்பு வைக்கப்பட்டது. பதிவுகள் திறந்துள்ளன.</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>காப்புகளும் பராமரிப்பும்</translation>
    </message>
    <message>
        <source>Backups are encrypted as the records are: whoever finds one cannot read it.</source>
        <translation>காப்புகள் பதிவுகளைப் போலவே பூட்டப்பட்டவை: கண்டெடுப்பவர் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்புகள்</translation>
    </message>
    <message>
        <source>Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it elsewhere: it helps when this computer is lost.</source>
        <translation>நப்ஜ் தினமும் தானே இந்தக் கணினியில் ஒன்றை எடுக்கும். பென் டிரைவிலும் ஒன்றை எடுத்து வேறிடத்தில் வையுங்கள்: கணினி தொலைந்தால் உதவும்.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>காப்பு எடு…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>காப்பைத் திரும்ப வை…</translation>
    </message>
    <message>
        <source>Are the records sound?</source>
        <translation>பதிவுகள் நன்றாக உள்ளனவா?</translation>
    </message>
    <message>
        <source>Nabz looks at the start. Here it looks through every page; that may take a minute.</source>
        <translation>நப்ஜ் தொடங்கும்போது பார்க்கும். இங்கே ஒவ்வொரு பக்கமும் பார்க்கப்படும்; ஒரு நிமிடம் ஆகலாம்.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>எல்லாம் பார்</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>பழுதுபார்…</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>நோயாளி விவரத்தை அழித்தல்</translation>
    </message>
    <message>
        <source>When a patient asks for it, or when the time for keeping is over. There is no way back.</source>
        <translation>நோயாளி கேட்கும்போது, அல்லது வைத்திருக்கும் காலம் முடிந்ததும். திரும்பப் பெற முடியாது.</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>நோயாளி விவரத்தை அழி…</translation>
    </message>
    <message>
        <source>Work on the records that is going on.</source>
        <translation>பதிவுகளில் நடக்கும் வேலை.</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>காப்பு எங்கே எழுதப்படும்</translation>
    </message>
    <message>
        <source>The backup to put back</source>
        <translation>திரும்ப வைக்கும் காப்பு</translation>
    </message>
    <message>
        <source>There is no automatic backup yet. The first comes with the first record.</source>
        <translation>இன்னும் தானாக எடுத்த காப்பு இல்லை. முதல் பதிவுடன் முதலாவது வரும்.</translation>
    </message>
    <message>
        <source>On this computer, newest first:</source>
        <translation>இந்தக் கணினியில், புதியது முதலில்:</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>திரும்ப வை…</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>காப்பு எழுதப்படுகிறது…</translation>
    </message>
    <message>
        <source>Looking through every page…</source>
        <translation>ஒவ்வொரு பக்கமும் பார்க்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>The records are sound: %1 conversations, %2 messages.</source>
        <translation>பதிவுகள் நன்றாக உள்ளன: %1 உரையாடல்கள், %2 செய்திகள்.</translation>
    </message>
    <message>
        <source>Something is wrong with the records (%1). Repair them; nothing is thrown away.</source>
        <translation>பதிவுகளில் ஏதோ கோளாறு (%1). பழுதுபாருங்கள்; எதுவும் தூக்கி எறியப்படாது.</translation>
    </message>
    <message>
        <source>The backup is written and was opened again: %1 conversations in %2.</source>
        <translation>காப்பு எழுதி மீண்டும் திறந்து பார்க்கப்பட்டது: %2 இல் %1 உரையாடல்கள்.</translation>
    </message>
    <message>
        <source>The records are sound: nothing was changed.</source>
        <translation>பதிவுகள் நன்றாக உள்ளன: எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The search was made anew; nothing is lost.</source>
        <translation>தேடல் புதிதாக உருவாக்கப்பட்டது; எதுவும் போகவில்லை.</translation>
    </message>
    <message>
        <source>What could be read was saved into a new file. The damaged one is kept.</source>
        <translation>படிக்க முடிந்தது புதிய கோப்பில் சேமிக்கப்பட்டது. கெட்டதும் வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Nothing could be read. The newest backup is in place; later records are lost.</source>
        <translation>எதையும் படிக்க முடியவில்லை. புதிய காப்பு வைக்கப்பட்டது; பிந்தைய பதிவுகள் போய்விட்டன.</translation>
    </message>
    <message>
        <source>Erased for good: %1 conversations with %2 messages.</source>
        <translation>நிரந்தரமாக அழிக்கப்பட்டது: %1 உரையாடல்கள், %2 செய்திகள்.</translation>
    </message>
    <message>
        <source>The automatic backups are destroyed and a new one is made.</source>
        <translation>தானாக எடுத்த காப்புகள் அழிக்கப்பட்டு புதியது எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Automatic backups that still hold the patient: %1.</source>
        <translation>நோயாளி இன்னும் உள்ள தானாக எடுத்த காப்புகள்: %1.</translation>
    </message>
    <message>
        <source>A backup was written to %1: make it again and destroy the old one.</source>
        <translation>%1 இல் ஒரு காப்பு எழுதப்பட்டது: மீண்டும் எடுத்து பழையதை அழியுங்கள்.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>உங்கள் மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when every passphrase is forgotten. It is not shown again.</source>
        <translation>இப்போதே எழுதி இந்தக் கணினியிலிருந்து தள்ளி வையுங்கள். எல்லாக் கடவுச்சொற்றொடர்களும் மறந்தால் இது பதிவுகளைத் திறக்கும். மீண்டும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>எழுதிக்கொண்டேன்</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>புதிய மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>The code on the paper is worth nothing when a new one is made. Nobody can open the records without a passphrase or the code of now, not even who made Nabz.</source>
        <translation>புதியது உருவானதும் தாளில் உள்ள குறியீடு பயனற்றது. கடவுச்சொற்றொடரோ இப்போதைய குறியீடோ இல்லாமல் யாரும் பதிவுகளைத் திறக்க முடியாது, நப்ஜ்-ஐ உருவாக்கியவரும் கூட.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>புதிய குறியீட்டை உருவாக்கு</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask a health question…</source>
        <translation>உடல்நலம் பற்றி ஏதேனும் கேளுங்கள்…</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>உங்கள் கேள்வி</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line</source>
        <translation>Enter அழுத்தினால் கேள்வி அனுப்பப்படும், Shift உடன் Enter அழுத்தினால் புதிய வரி தொடங்கும்</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Have a look</source>
        <translation>பாருங்கள்</translation>
    </message>
    <message>
        <source>No passphrase is set, so nothing is kept.</source>
        <translation>கடவுத்தொடர் அமைக்கப்படவில்லை, எனவே எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>கடவுத்தொடரை அமைக்கவும்</translation>
    </message>
    <message>
        <source>The records are locked, so nothing is kept.</source>
        <translation>பதிவுகள் பூட்டப்பட்டுள்ளன, எனவே எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழையவும்</translation>
    </message>
    <message>
        <source>There is no language model here. Answers are put together from the sources.</source>
        <translation>இங்கே மொழி மாதிரி இல்லை. பதில்கள் ஆதாரங்களிலிருந்து தொகுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>மாதிரியைப் பெறு</translation>
    </message>
    <message>
        <source>The search model is missing, so sources cannot be searched well.</source>
        <translation>தேடல் மாதிரி இல்லை, எனவே ஆதாரங்களை நன்றாகத் தேட முடியாது.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date.</source>
        <translation>ஆதாரங்கள் அமைக்கப்படவில்லை, அல்லது பழையவை.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>அவற்றை அமைக்கவும்</translation>
    </message>
    <message>
        <source>Little memory is free. Answers may be slow; close other programs.</source>
        <translation>நினைவகம் குறைவாக உள்ளது. பதில்கள் மெதுவாகலாம்; மற்ற நிரல்களை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>வட்டு ஏறக்குறைய நிறைந்துவிட்டது. விரைவில் இடம் உண்டாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder, so nothing can be kept.</source>
        <translation>நப்ஜால் தன் கோப்புறையில் எழுத முடியவில்லை, எனவே எதையும் சேமிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Something on this computer is not as it should be.</source>
        <translation>இந்தக் கணினியில் ஏதோ சரியாக இல்லை.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How likely: %1</source>
        <translation>வாய்ப்பு: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>இதற்கு ஆதரவாக: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>இதற்கு எதிராக: %1</translation>
    </message>
    <message>
        <source>Must not be missed: stays listed until it is ruled out.</source>
        <translation>இதைத் தவறவிடக்கூடாது: இல்லை என்று உறுதியாகும் வரை பட்டியலில் இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>ConsultView</name>
    <message>
        <source>Consultation</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>Say what is wrong, in your own words. Nabz asks one question at a time.</source>
        <translation>என்ன பிரச்சினை என்று உங்கள் சொற்களில் சொல்லுங்கள். நப்ஜ் ஒரு நேரத்தில் ஒரு கேள்வி மட்டுமே கேட்கும்.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>அடுத்த நபர்</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிடு…</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>இப்போதே முடிவு சொல்லவும்</translation>
    </message>
    <message>
        <source>Say it in your own words…</source>
        <translation>உங்கள் சொற்களில் எழுதுங்கள்…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>உங்கள் சொற்கள்</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>உரையாடல்</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>புதியதற்குச் செல்</translation>
    </message>
    <message>
        <source>Searching the sources…</source>
        <translation>ஆதாரங்களில் தேடுகிறது…</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>மொழி மாதிரி தயாராகிறது…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>ஆதாரங்களைப் படிக்கிறது…</translation>
    </message>
    <message>
        <source>Writing the answer…</source>
        <translation>பதில் எழுதுகிறது…</translation>
    </message>
    <message>
        <source>Checking each sentence against the sources…</source>
        <translation>ஒவ்வொரு வாக்கியமும் ஆதாரங்களுடன் சரிபார்க்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <translation>அவசரம்: இப்போதே உதவி பெறுங்கள்</translation>
    </message>
    <message>
        <source>Urgent: see a doctor today</source>
        <translation>விரைவாக: இன்றே மருத்துவரைப் பாருங்கள்</translation>
    </message>
    <message>
        <source>See a health worker soon</source>
        <translation>விரைவில் சுகாதாரப் பணியாளரைப் பாருங்கள்</translation>
    </message>
    <message>
        <source>Can be cared for at home</source>
        <translation>வீட்டிலேயே கவனித்துக்கொள்ளலாம்</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. This answer is put together from the sources.</source>
        <translation>மொழி மாதிரி எதிர்பாராமல் நின்றுவிட்டது. இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. This answer is put together from the sources.</source>
        <translation>இந்தக் கணினியில் மொழி மாதிரி இல்லை. இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The language model here does not write this language. This answer is put together from the sources.</source>
        <translation>இங்குள்ள மொழி மாதிரி இந்த மொழியில் எழுதாது. இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The language model is not strong in this language. Please read the sources as well.</source>
        <translation>மொழி மாதிரிக்கு இந்த மொழி நன்றாகத் தெரியாது. ஆதாரங்களையும் படியுங்கள்.</translation>
    </message>
    <message>
        <source>The language model wrote in another language. This answer is put together from the sources.</source>
        <translation>மொழி மாதிரி வேறு மொழியில் எழுதியது. இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>What the language model wrote did not hold against the sources. This answer is put together from them.</source>
        <translation>மொழி மாதிரி எழுதியது ஆதாரங்களுடன் பொருந்தவில்லை. இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The conversation has become long: its beginning is no longer considered.</source>
        <translation>உரையாடல் நீண்டுவிட்டது: அதன் தொடக்கம் இனி கணக்கில் எடுக்கப்படாது.</translation>
    </message>
    <message>
        <source>This was too much for the language model to read. This answer is put together from the sources.</source>
        <translation>மொழி மாதிரி படிக்க இது மிக அதிகம். இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs. This answer is put together from the sources.</source>
        <translation>மொழி மாதிரிக்கு நினைவகம் போதவில்லை. மற்ற நிரல்களை மூடுங்கள். இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>மொழி மாதிரி மீண்டும் மீண்டும் நின்றுவிடுகிறது, அதனால் மறுபடி முயலப்படாது. பதில்கள் ஆதாரங்களிலிருந்து மட்டுமே வரும்.</translation>
    </message>
    <message>
        <source>The language model cannot be used. This answer is put together from the sources.</source>
        <translation>மொழி மாதிரியைப் பயன்படுத்த முடியாது. இந்தப் பதில் ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>மிகவும் பொருந்துகிறது</translation>
    </message>
    <message>
        <source>Good match</source>
        <translation>பொருந்துகிறது</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>பொருந்தலாம்</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>பக்கம் {n}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Written by {model} from the sources</source>
        <translation>{model} ஆதாரங்களிலிருந்து எழுதியது</translation>
    </message>
    <message>
        <source>Put together from the sources</source>
        <translation>ஆதாரங்களிலிருந்து தொகுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>சேமிக்கப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase patient %1 for good?</source>
        <translation>நோயாளி %1 ஐ நிரந்தரமாக அழிக்கவா?</translation>
    </message>
    <message>
        <source>Erase a patient for good?</source>
        <translation>ஒரு நோயாளியை நிரந்தரமாக அழிக்கவா?</translation>
    </message>
    <message>
        <source>Every consultation, question, remark and file of this patient is destroyed, and cannot be brought back. That it was done stays in the audit trail; who it was about does not.</source>
        <translation>இந்த நோயாளியின் ஒவ்வொரு ஆலோசனை, கேள்வி, குறிப்பு, கோப்பும் அழிக்கப்படும், திரும்ப வராது. செய்யப்பட்டது என்பது செயல் பதிவேட்டில் இருக்கும்; யாரைப் பற்றி என்பது இராது.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>நிரந்தரமாக அழி</translation>
    </message>
    <message>
        <source>Code of the patient</source>
        <translation>நோயாளி குறியீடு</translation>
    </message>
    <message>
        <source>Type the code once more, to be sure</source>
        <translation>உறுதிப்படுத்த குறியீட்டை மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>தானாக எடுத்த காப்புகள்</translation>
    </message>
    <message>
        <source>Destroy them and make a new one</source>
        <translation>அழித்துப் புதியதை எடு</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>The patient is in no automatic backup any more; older states of all records go with them.</source>
        <translation>நோயாளி இனி எந்தத் தானியங்கிக் காப்பிலும் இருக்கமாட்டார்; எல்லாப் பதிவுகளின் பழைய நிலைகளும் அவற்றுடன் போகும்.</translation>
    </message>
    <message>
        <source>The patient stays in the automatic backups until these are replaced, day by day.</source>
        <translation>நாள்தோறும் மாறும் வரை நோயாளி தானியங்கிக் காப்புகளில் இருப்பார்.</translation>
    </message>
    <message>
        <source>Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old.</source>
        <translation>பென் டிரைவில் எழுதிய காப்புகளில் நோயாளி இன்னும் இருப்பார். மீண்டும் எடுத்து பழையதை அழியுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The question is empty. Write what you want to know.</source>
        <translation>கேள்வி காலியாக உள்ளது. தெரிந்துகொள்ள விரும்புவதை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>There are no words in the question. Write it in words.</source>
        <translation>கேள்வியில் சொற்கள் இல்லை. அதைச் சொற்களில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The question is too long: {length} characters. At most {limit} can be read. Please shorten it.</source>
        <translation>கேள்வி மிக நீளம்: {length} எழுத்துகள். அதிகபட்சம் {limit} படிக்க முடியும். சுருக்கி எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The question is not readable text. Please write it in words.</source>
        <translation>இந்தக் கேள்வியைப் படிக்க முடியவில்லை. சொற்களில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This is no longer here. It may have been deleted.</source>
        <translation>இது இப்போது இங்கே இல்லை. நீக்கப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} என்ற கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} கோப்பைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.</source>
        <translation>இந்த வகைக் கோப்பை நப்ஸ் படிக்காது: {path}. PDF, Word, வலைப்பக்கங்கள், உரை, EPUB, CSV ஆகியவற்றைப் படிக்கும்.</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}.</source>
        <translation>இது சாதாரணக் கோப்பு அல்ல: {path}.</translation>
    </message>
    <message>
        <source>There is no text in {path}.</source>
        <translation>{path} இல் எந்த உரையும் இல்லை.</translation>
    </message>
    <message>
        <source>There is no readable text in {path}.</source>
        <translation>{path} இல் படிக்கக்கூடிய உரை இல்லை.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Save a copy without one and add that.</source>
        <translation>{path} கடவுச்சொல்லால் பூட்டப்பட்டுள்ளது. கடவுச்சொல் இல்லாத நகலைச் சேமித்து அதைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>{path} holds macros, which are never run. Save a copy without macros and add that.</source>
        <translation>{path} இல் மேக்ரோக்கள் உள்ளன, அவை ஒருபோதும் இயக்கப்படாது. மேக்ரோ இல்லாத நகலைச் சேமித்து அதைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>{path} is an old Word file. Save it as .docx and add that.</source>
        <translation>{path} பழைய Word கோப்பு. அதை .docx ஆகச் சேமித்துச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>{path} has pictures of pages and no text. It needs text recognition (OCR) first.</source>
        <translation>{path} இல் பக்கங்களின் படங்கள் மட்டுமே உள்ளன, உரை இல்லை. முதலில் எழுத்துணரி (OCR) தேவை.</translation>
    </message>
    <message>
        <source>The text in {path} is broken ({share} %). Add it in another form, such as Word.</source>
        <translation>{path} இல் உள்ள உரை சிதைந்துள்ளது ({share} %). Word போன்ற வேறு வடிவில் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>{path} is not built like a document. It was left alone.</source>
        <translation>{path} ஆவணம் போல அமைக்கப்படவில்லை. அது விடப்பட்டது.</translation>
    </message>
    <message>
        <source>{path} is damaged. Get the file again.</source>
        <translation>{path} சேதமடைந்துள்ளது. கோப்பை மீண்டும் பெறவும்.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be read.</source>
        <translation>{path} மிகப் பெரியது. அதிகபட்சம் {limit} படிக்கலாம்.</translation>
    </message>
    <message>
        <source>{path} took too long to read and was left.</source>
        <translation>{path} படிக்க அதிக நேரம் ஆனதால் விடப்பட்டது.</translation>
    </message>
    <message>
        <source>{path} needs too much memory and was left.</source>
        <translation>{path} க்கு அதிக நினைவகம் தேவைப்படுவதால் விடப்பட்டது.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left. Nothing else is affected.</source>
        <translation>{path} படிக்க முடியாததால் விடப்பட்டது. மற்றவை பாதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{path} is not a list of terms. Each line needs a term and its definition.</source>
        <translation>{path} சொற்பட்டியல் அல்ல. ஒவ்வொரு வரியிலும் ஒரு சொல்லும் அதன் பொருளும் வேண்டும்.</translation>
    </message>
    <message>
        <source>Write what is to be added to the record.</source>
        <translation>பதிவில் சேர்க்க வேண்டியதை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The addition is too long: {length} characters. At most {limit} are kept.</source>
        <translation>சேர்த்தது மிக நீளம்: {length} எழுத்துகள். அதிகபட்சம் {limit} மட்டுமே வைக்க முடியும்.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be attached.</source>
        <translation>{path} மிகப் பெரியது. அதிகபட்சம் {limit} வரை இணைக்கலாம்.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was attached.</source>
        <translation>{path} ஐப் படிக்க முடியவில்லை. எதுவும் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file {name} did not come along when this record was imported.</source>
        <translation>இந்தப் பதிவு இறக்குமதி செய்யப்பட்டபோது {name} கோப்பு உடன் வரவில்லை.</translation>
    </message>
    <message>
        <source>This person is no longer on the waiting list.</source>
        <translation>இவர் இப்போது காத்திருப்போர் பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>There is a patient {id} already.</source>
        <translation>{id} குறியீட்டுடன் நோயாளி ஏற்கெனவே இருக்கிறார்.</translation>
    </message>
    <message>
        <source>The value {value} is not possible. It must be from {low} to {high} {unit}.</source>
        <translation>{value} சாத்தியமில்லை. அது {low} முதல் {high} {unit} வரை இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>One of the facts about the patient is not possible. Please check them.</source>
        <translation>நோயாளி பற்றிய தகவல்களில் ஒன்று சாத்தியமில்லை. சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>இதை உங்கள் நிர்வாகி அமைத்துள்ளார்.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed this language.</source>
        <translation>உங்கள் நிர்வாகி இந்த மொழியை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the model {id}.</source>
        <translation>உங்கள் நிர்வாகி {id} மாதிரியை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the knowledge pack {id}.</source>
        <translation>உங்கள் நிர்வாகி {id} அறிவுத் தொகுப்பை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Your administrator allows only knowledge packs that a trusted publisher signed.</source>
        <translation>நம்பகமான வெளியீட்டாளர் கையொப்பமிட்ட அறிவுத் தொகுப்புகளை மட்டுமே உங்கள் நிர்வாகி அனுமதிக்கிறார்.</translation>
    </message>
    <message>
        <source>This file is not a knowledge pack that can be read. Get it again.</source>
        <translation>இந்தக் கோப்பு படிக்கக்கூடிய அறிவுத் தொகுப்பு அல்ல. மீண்டும் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>This pack is not as its publisher made it. Nothing of it was taken. Get the file again.</source>
        <translation>இந்தத் தொகுப்பு வெளியிட்டவர் செய்தபடி இல்லை. இதிலிருந்து எதுவும் சேர்க்கப்படவில்லை. கோப்பை மீண்டும் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>This pack is not made rightly. Nothing of it was taken. Tell whoever made it.</source>
        <translation>இந்தத் தொகுப்பு சரியாக உருவாக்கப்படவில்லை. எதுவும் சேர்க்கப்படவில்லை. உருவாக்கியவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>This pack needs a newer Nabz.</source>
        <translation>இந்தத் தொகுப்புக்குப் புதிய நப்ஜ் தேவை.</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for this pack.</source>
        <translation>இங்கே நம்பிக்கைக்குரிய யாரும் இந்தத் தொகுப்புக்கு உறுதி அளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>A newer version of this pack is here already: {installed}.</source>
        <translation>இந்தத் தொகுப்பின் புதிய பதிப்பு ஏற்கனவே உள்ளது: {installed}.</translation>
    </message>
    <message>
        <source>There is nothing in use that could go into a pack.</source>
        <translation>தொகுப்பில் வைக்கக்கூடிய எதுவும் பயன்பாட்டில் இல்லை.</translation>
    </message>
    <message>
        <source>These sources do not go into one pack.</source>
        <translation>இந்த ஆதாரங்கள் ஒரே தொகுப்பில் சேராது.</translation>
    </message>
    <message>
        <source>The pack could not be written. Nothing is left half written.</source>
        <translation>தொகுப்பை எழுத முடியவில்லை. பாதி எழுதியது எதுவும் விடப்படவில்லை.</translation>
    </message>
    <message>
        <source>Your administrator does not allow conversations to leave this computer.</source>
        <translation>உரையாடல்களை இந்தக் கணினியிலிருந்து வெளியே எடுக்க உங்கள் நிர்வாகி அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Your administrator has switched off fetching. Take files from a folder or a USB stick.</source>
        <translation>இணையத்திலிருந்து பெறுவதை உங்கள் நிர்வாகி நிறுத்தியுள்ளார். கோப்புகளை ஒரு கோப்புறையிலிருந்தோ USB குச்சியிலிருந்தோ எடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. Answers are put together from the sources.</source>
        <translation>இந்தக் கணினியில் மொழி மாதிரி இல்லை. பதில்கள் ஆதாரங்களிலிருந்து தொகுக்கப்படும்.</translation>
    </message>
    <message>
        <source>The search model is not on this computer, so sources cannot be searched. Ask whoever looks after this computer.</source>
        <translation>தேடல் மாதிரி இந்தக் கணினியில் இல்லை, அதனால் ஆதாரங்களில் தேட முடியாது. இந்தக் கணினியைப் பராமரிப்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>This model is not known here.</source>
        <translation>இந்த மாதிரி இங்கு அறியப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file {path} is not a language model that Nabz can use.</source>
        <translation>{path} கோப்பு நப்ஜ் பயன்படுத்தக்கூடிய மொழி மாதிரி அல்ல.</translation>
    </message>
    <message>
        <source>The model file is cut short. Get it again on the Models page.</source>
        <translation>மாதிரியின் கோப்பு முழுமையாக இல்லை. மாதிரிகள் பக்கத்தில் மீண்டும் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>This model is of a kind that cannot be used here.</source>
        <translation>இந்த வகை மாதிரியை இங்கு பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or is not the right one. It was removed. Get it again.</source>
        <translation>{name} கோப்பு சேதமடைந்துள்ளது அல்லது சரியானதல்ல. அது நீக்கப்பட்டது. மீண்டும் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>The terms of this model must be accepted first: {licence}.</source>
        <translation>முதலில் இந்த மாதிரியின் விதிமுறைகளை ஏற்க வேண்டும்: {licence}.</translation>
    </message>
    <message>
        <source>There is too little free memory for the model: {needed} needed, {free} free. Close other programs.</source>
        <translation>மாதிரிக்குப் போதிய நினைவகம் இல்லை: {needed} தேவை, {free} காலியாக உள்ளது. மற்ற நிரல்களை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. It is being started again. Please ask once more.</source>
        <translation>மொழி மாதிரி எதிர்பாராமல் நின்றுவிட்டது. மீண்டும் தொடங்கப்படுகிறது. மறுபடி ஒருமுறை கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The language model did not answer and was stopped. It is being started again. Please ask once more.</source>
        <translation>மொழி மாதிரி பதிலளிக்காததால் நிறுத்தப்பட்டது. மீண்டும் தொடங்கப்படுகிறது. மறுபடி ஒருமுறை கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs and ask once more.</source>
        <translation>மொழி மாதிரிக்கு நினைவகம் போதவில்லை. மற்ற நிரல்களை மூடிவிட்டு மறுபடி கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded.</source>
        <translation>மொழி மாதிரியைத் தொடங்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>மொழி மாதிரி மீண்டும் மீண்டும் நின்றுவிடுகிறது, அதனால் மறுபடி முயலப்படாது. பதில்கள் ஆதாரங்களிலிருந்து மட்டுமே வரும்.</translation>
    </message>
    <message>
        <source>The question is too long for the language model. Ask it in fewer words.</source>
        <translation>கேள்வி மொழி மாதிரிக்கு மிக நீளம். குறைவான சொற்களில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>{name} could not be fetched. Check the connection, or take it from a folder.</source>
        <translation>{name} பெற முடியவில்லை. இணைப்பைச் சரிபாருங்கள், அல்லது கோப்புறையிலிருந்து எடுங்கள்.</translation>
    </message>
    <message>
        <source>This cannot be fetched here. Take it from a folder or a USB stick.</source>
        <translation>இதை இங்கு பெற முடியாது. கோப்புறை அல்லது USB இலிருந்து எடுங்கள்.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold {name}.</source>
        <translation>{folder} கோப்புறையில் {name} இல்லை.</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free.</source>
        <translation>வட்டில் இடம் போதாது: {needed} தேவை, {free} காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder {folder}. Nothing can be kept.</source>
        <translation>நப்ஜ் தன் கோப்புறை {folder} இல் எழுத முடியவில்லை. எதையும் சேமிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Another Nabz is already open. Close it first.</source>
        <translation>மற்றொரு நப்ஜ் ஏற்கனவே திறந்துள்ளது. முதலில் அதை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>The records are damaged. They are left as they are; restore a backup.</source>
        <translation>பதிவுகள் சேதமடைந்துள்ளன. அவை அப்படியே விடப்பட்டுள்ளன; காப்புப் பிரதியை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>The records were written by a newer Nabz. Install the newer Nabz.</source>
        <translation>பதிவுகள் புதிய நப்ஜால் எழுதப்பட்டவை. புதிய நப்ஜை நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe.</source>
        <translation>இதைச் சேமிக்க முடியவில்லை. முன்பு சேமித்தவை பாதுகாப்பாக உள்ளன.</translation>
    </message>
    <message>
        <source>The file of the records was exchanged while Nabz was open. Close Nabz and open it again.</source>
        <translation>நப்ஸ் திறந்திருக்கும்போது பதிவுகளின் கோப்பு மாற்றப்பட்டது. நப்ஸை மூடி மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try once more.</source>
        <translation>வட்டு நிரம்பிவிட்டது. முன்பு சேமித்தது பாதுகாப்பாக உள்ளது. சிறிது இடத்தை விடுவித்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The records are locked. Sign in to read or keep them.</source>
        <translation>பதிவுகள் பூட்டப்பட்டுள்ளன. படிக்க அல்லது சேமிக்க உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>No passphrase is set yet, so nothing is kept.</source>
        <translation>கடவுத்தொடர் இன்னும் அமைக்கப்படவில்லை, எனவே எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>The key file of the records is damaged. Put it back from a backup.</source>
        <translation>பதிவுகளின் சாவிக் கோப்பு பழுதடைந்துள்ளது. காப்புப் பிரதியிலிருந்து மீட்டெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The records are damaged or their key file is missing. They are kept as they are.</source>
        <translation>பதிவுகள் பழுதடைந்துள்ளன அல்லது அவற்றின் சாவிக் கோப்பு இல்லை. அவை அப்படியே வைக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please try again.</source>
        <translation>கடவுத்தொடர் சரியல்ல. மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>பல முறை தவறாக முயன்றுள்ளீர்கள். {seconds} வினாடிகள் காத்திருந்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters. A few words together are best.</source>
        <translation>கடவுத்தொடர் மிகச் சிறியது. குறைந்தது {least} எழுத்துகள் வேண்டும். சில சொற்களைச் சேர்த்து எழுதுவது சிறந்தது.</translation>
    </message>
    <message>
        <source>The passphrase holds characters that cannot be typed again. Choose another.</source>
        <translation>கடவுத்தொடரில் மீண்டும் தட்டச்சு செய்ய முடியாத எழுத்துகள் உள்ளன. வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>இரண்டும் ஒன்றாக இல்லை. மீண்டும் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits and nothing else.</source>
        <translation>பின் எண்ணில் குறைந்தது {least} இலக்கங்கள் இருக்க வேண்டும், வேறெதுவும் கூடாது.</translation>
    </message>
    <message>
        <source>The recovery code has a wrong or missing letter. It has eight groups of four.</source>
        <translation>மீட்புக் குறியீட்டில் ஓர் எழுத்து தவறாக அல்லது விடுபட்டுள்ளது. அதில் நான்கு நான்காக எட்டு குழுக்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>This is not the recovery code of these records, or a newer one replaced it.</source>
        <translation>இது இந்தப் பதிவுகளின் மீட்புக் குறியீடு அல்ல, அல்லது புதியது அதன் இடத்தில் வந்துள்ளது.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Use a passphrase.</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்தைப் பயன்படுத்த முடியவில்லை. கடவுத்தொடரைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>இதை நிர்வாகி மட்டுமே செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>A patient is at the screen, so the records are closed. Clinic staff must sign in first.</source>
        <translation>திரையில் நோயாளி இருப்பதால் பதிவுகள் மூடப்பட்டுள்ளன. முதலில் மருத்துவமனைப் பணியாளர் உள்நுழைய வேண்டும்.</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>காப்புப் பிரதியை எழுத முடியவில்லை: {path}.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>{name} என்ற கணக்கு ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>There is no account named {name}, or it was shut out.</source>
        <translation>{name} என்ற கணக்கு இல்லை, அல்லது அடைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is the last administrator who can open the records. Make somebody else an administrator first.</source>
        <translation>பதிவுகளைத் திறக்கக்கூடிய கடைசி நிர்வாகி {name}. முதலில் வேறொருவரை நிர்வாகியாக்குங்கள்.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>{path} கோப்பு ஏற்கெனவே உள்ளது. வேறு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The file {path} is no backup of Nabz, or it is damaged. Nothing was changed.</source>
        <translation>{path} கோப்பு நப்ஜ் காப்பு அல்ல, அல்லது கெட்டுவிட்டது. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The records could not be repaired, and no automatic backup opens. They are kept in {kept}. Restore a backup of your own.</source>
        <translation>பதிவுகளைப் பழுதுபார்க்க முடியவில்லை, எந்தத் தானியங்கிக் காப்பும் திறக்கவில்லை. அவை {kept} இல் உள்ளன. உங்கள் காப்பு ஒன்றைத் திரும்ப வையுங்கள்.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. The record is as it was.</source>
        <translation>{path} கோப்பை எழுத முடியவில்லை. பதிவு அப்படியே உள்ளது.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form, such as plain text.</source>
        <translation>PDF உருவாக்க முடியவில்லை. எளிய உரை போன்ற வேறு வடிவத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed.</source>
        <translation>{path} கோப்பை எடுக்க முடியாது: கெட்டுவிட்டது அல்லது வேறு வகை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>This record is here already. Nothing was changed.</source>
        <translation>இந்தப் பதிவு ஏற்கெனவே உள்ளது. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The FHIR file is not right at {place}. Nothing was changed.</source>
        <translation>FHIR கோப்பு {place} இல் சரியில்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Nothing was erased.</source>
        <translation>இரு குறியீடுகளும் ஒன்றல்ல. எதுவும் அழிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>பெயர் காலியாக அல்லது மிக நீளமாக உள்ளது.</translation>
    </message>
    <message>
        <source>The sources are not set up yet. Ask whoever looks after this computer.</source>
        <translation>ஆதாரங்கள் இன்னும் தயாராகவில்லை. இந்தக் கணினியைப் பராமரிப்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The sources must be set up again. Ask whoever looks after this computer.</source>
        <translation>ஆதாரங்களை மீண்டும் தயார் செய்ய வேண்டும். இந்தக் கணினியைப் பராமரிப்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>A file with sources is not right: {path}.</source>
        <translation>ஆதாரங்களின் கோப்பு ஒன்று சரியாக இல்லை: {path}.</translation>
    </message>
    <message>
        <source>Parts of the system are missing: {names}.</source>
        <translation>கணினி அமைப்பின் சில பகுதிகள் இல்லை: {names}.</translation>
    </message>
    <message>
        <source>Stopped before the end. Start it again; it goes on where it was.</source>
        <translation>முடிவதற்கு முன் நின்றது. மீண்டும் தொடங்குங்கள்; நின்ற இடத்திலிருந்து தொடரும்.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nabz. What was saved is safe. Please try once more.</source>
        <translation>நப்ஜுக்குள் ஏதோ தவறு நடந்தது. சேமித்தவை பாதுகாப்பாக உள்ளன. மறுபடி முயலுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>கேள்வி</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Answer that was broken off</source>
        <translation>பாதியில் நின்ற பதில்</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>மீண்டும் கேள்</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிடு…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln ஆதாரம்</numerusform>
            <numerusform>%Ln ஆதாரங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the record as a file</source>
        <translation>பதிவைக் கோப்பாகச் சேமி</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>வடிவம்</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>நப்ஜ்</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail.</source>
        <translation>இந்தக் கோப்பு பூட்டப்படவில்லை: வைத்திருப்பவர் படிக்கலாம். இது உருவாக்கப்பட்டது செயல் பதிவேட்டில் இருக்கும்.</translation>
    </message>
    <message>
        <source>A page to read, print or send, in the language of the conversation.</source>
        <translation>படிக்க, அச்சிட, அனுப்ப ஒரு பக்கம், உரையாடலின் மொழியில்.</translation>
    </message>
    <message>
        <source>Plain text with headings, for any program.</source>
        <translation>தலைப்புகளுடன் எளிய உரை, எந்த நிரலுக்கும்.</translation>
    </message>
    <message>
        <source>For another clinic&apos;s or hospital&apos;s record system (HL7 FHIR R4).</source>
        <translation>வேறு மருத்துவமனையின் பதிவு அமைப்புக்கு (HL7 FHIR R4).</translation>
    </message>
    <message>
        <source>Everything, for another Nabz: it can be taken in there.</source>
        <translation>எல்லாம், வேறொரு நப்ஜ்-க்கு: அங்கே எடுத்துக்கொள்ளலாம்.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>எவ்வளவு அவசரம்</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>என்னவாக இருக்கலாம்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>தொடங்கியவர்</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>இந்த நாள் முதல்</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>இந்த நாள் வரை</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>எல்லாம் காட்டு</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>எதுவும்</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>எப்போதும்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>கடந்த 30 நாட்கள்</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>கடந்த 12 மாதங்கள்</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>இரு நாட்களுக்கு இடையே</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>அவசரநிலை</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>அவசரம்</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>விரைவில்</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>வீட்டில்</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>யாரும்</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>ஆலோசனைகள்</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>கேள்விகள்</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Nabz</source>
        <translation>நப்ஜ்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>யார் பயன்படுத்துவது</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>மாதிரிகள்</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>முதல் முயற்சி</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>இப்போதைக்குத் தவிர்</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>படி %1 / %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>உங்கள் நிர்வாகி அமைத்தது.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A consultation</source>
        <translation>ஓர் ஆலோசனை</translation>
    </message>
    <message>
        <source>Say what is wrong in the person&apos;s own words, then answer one question at a time. What was misunderstood goes with one press. When a danger sign is found, act on it first. At the end there is how soon the person must be seen, what it may be, and advice with its sources.</source>
        <translation>என்ன பிரச்சினை என்பதை அவருடைய சொற்களிலேயே எழுதுங்கள்; பிறகு ஒவ்வொரு கேள்வியாகப் பதிலளியுங்கள். தவறாகப் புரிந்தது ஒரே அழுத்தலில் நீங்கும். ஆபத்து அறிகுறி தெரிந்தால் முதலில் அதைக் கவனியுங்கள். முடிவில் எவ்வளவு விரைவில் காட்ட வேண்டும், என்னவாக இருக்கலாம், ஆதாரத்துடன் அறிவுரை ஆகியவை வரும்.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>ஒரு கேள்வி</translation>
    </message>
    <message>
        <source>Ask in any of the seven languages. A number in brackets leads to the source; read it where it matters. A sentence that no source carries is marked. When there is no source, Nabz says so and makes nothing up.</source>
        <translation>ஏழு மொழிகளில் எதிலும் கேளுங்கள். அடைப்பில் உள்ள எண் ஆதாரத்துக்குக் கொண்டு செல்லும்; முக்கியமான இடத்தில் அதைப் படியுங்கள். ஆதாரம் இல்லாத வாக்கியத்துக்குக் குறி இருக்கும். ஆதாரம் இல்லாவிட்டால் நப்ஜ் அதைச் சொல்லும்; எதையும் புனையாது.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>பதிவுகள்</translation>
    </message>
    <message>
        <source>What happens is kept encrypted on this computer while the records are open. After idle time they are covered; sign in again with passphrase or PIN. Without the passphrase and without the recovery code nobody can open them. Make backups.</source>
        <translation>பதிவுகள் திறந்திருக்கும்போது நடப்பவை இந்தக் கணினியில் மறையாக்கத்துடன் சேமிக்கப்படும். சிறிது நேரம் யாரும் இல்லாவிட்டால் அவை மறைக்கப்படும்; கடவுத்தொடர் அல்லது பின் எண்ணால் மீண்டும் உள்நுழையவும். கடவுத்தொடரும் மீட்புக் குறியீடும் இல்லாமல் யாராலும் திறக்க முடியாது. காப்புப் பிரதி எடுங்கள்.</translation>
    </message>
    <message>
        <source>A patient at the screen</source>
        <translation>திரையின் முன் நோயாளி</translation>
    </message>
    <message>
        <source>Hand the computer over only with the patient&apos;s page. It shows nobody&apos;s record, and staff sign in to leave it.</source>
        <translation>நோயாளிக்கான பக்கத்துடன் மட்டுமே கணினியைக் கொடுங்கள். அது யாருடைய பதிவையும் காட்டாது; அதிலிருந்து வெளியேறப் பணியாளர் உள்நுழைய வேண்டும்.</translation>
    </message>
    <message>
        <source>What Nabz does not do</source>
        <translation>நப்ஜ் செய்யாதவை</translation>
    </message>
    <message>
        <source>It does not examine anybody and does not replace a doctor. If your own judgement says that it is serious, act on that. It needs no internet and sends nothing anywhere.</source>
        <translation>இது யாரையும் பரிசோதிக்காது; மருத்துவருக்கு மாற்றல்ல. நிலைமை தீவிரம் என்று உங்களுக்குத் தோன்றினால் அதன்படி செய்யுங்கள். இதற்கு இணையம் தேவையில்லை; எங்கும் எதையும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>The four levels, by shape and word</source>
        <translation>நான்கு நிலைகள், வடிவமும் சொல்லும்</translation>
    </message>
    <message>
        <source>Emergency: get help now, within minutes.</source>
        <translation>அவசரநிலை: இப்போதே, சில நிமிடங்களில் உதவி பெறுங்கள்.</translation>
    </message>
    <message>
        <source>Urgent: to be seen today.</source>
        <translation>விரைவு: இன்றே காட்ட வேண்டும்.</translation>
    </message>
    <message>
        <source>Soon: to be seen in the next days.</source>
        <translation>சில நாட்களில் காட்ட வேண்டும்.</translation>
    </message>
    <message>
        <source>Care at home: come back if it gets worse.</source>
        <translation>வீட்டிலேயே பராமரிப்பு: மோசமானால் மீண்டும் வாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>fine</source>
        <translation>நன்றாக உள்ளது</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>இன்னும் நன்றாக இருக்கலாம்</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>வேலை செய்யவில்லை</translation>
    </message>
    <message>
        <source>Folder for data</source>
        <translation>தரவுக் கோப்புறை</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>மொழி மாதிரி</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>தேடல் மாதிரி</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ஆதாரங்கள்</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>சேமித்த உரையாடல்கள்</translation>
    </message>
    <message>
        <source>Built-in knowledge</source>
        <translation>நப்ஜில் உள்ள தகவல்கள்</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>எழுத்துருக்கள்</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>நினைவகம்</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>வட்டு</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>செயலி</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>கடிகாரம்</translation>
    </message>
    <message>
        <source>Rules of your administrator</source>
        <translation>உங்கள் நிர்வாகியின் விதிகள்</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>கடைசியாகத் திடீரென நின்றது</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>இணையம்</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder. Ask who looks after this computer.</source>
        <translation>நப்ஸ் தன் கோப்புறையில் எழுத முடியவில்லை. இந்தக் கணினியைப் பார்த்துக்கொள்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>No language model is here. Get one on this screen.</source>
        <translation>இங்கே மொழி மாதிரி இல்லை. இந்தத் திரையிலேயே ஒன்றைப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>No search model is here. Get it on this screen.</source>
        <translation>இங்கே தேடல் மாதிரி இல்லை. இந்தத் திரையிலேயே பெறுங்கள்.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date. Set them up on the Knowledge screen.</source>
        <translation>ஆதாரங்கள் தயாராக இல்லை, அல்லது பழையவை. தகவல் திரையில் தயார் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Records are not protected yet. Choose a passphrase in the settings.</source>
        <translation>பதிவுகளுக்கு இன்னும் பாதுகாப்பு இல்லை. அமைப்புகளில் ஒரு கடவுச்சொற்றொடரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Part of the built-in knowledge is faulty. Install Nabz again.</source>
        <translation>உள்ளே உள்ள தகவலில் ஒரு பகுதி பழுதாக உள்ளது. நப்ஸை மீண்டும் நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>A language of the window is missing. Install Nabz again.</source>
        <translation>சாளரத்தின் ஒரு மொழி இல்லை. நப்ஸை மீண்டும் நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>Letters of a language are missing on this computer. Install the Noto fonts.</source>
        <translation>இந்தக் கணினியில் ஒரு மொழியின் எழுத்துகள் இல்லை. Noto எழுத்துருக்களை நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>Too little memory is free for the language model. Close other programs.</source>
        <translation>மொழி மாதிரிக்குப் போதிய நினைவகம் காலியாக இல்லை. மற்ற நிரல்களை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space.</source>
        <translation>வட்டு ஏறக்குறைய நிரம்பிவிட்டது. கொஞ்சம் இடம் காலி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The language model will be slow on this processor.</source>
        <translation>இந்தச் செயலியில் மொழி மாதிரி மெதுவாக இயங்கும்.</translation>
    </message>
    <message>
        <source>The clock seems wrong. Set it: records are dated by it.</source>
        <translation>கடிகாரம் தவறாக உள்ளது போலிருக்கிறது. சரிசெய்யுங்கள்: பதிவுகளின் தேதி அதிலிருந்தே வருகிறது.</translation>
    </message>
    <message>
        <source>Some rules of your administrator could not be read.</source>
        <translation>உங்கள் நிர்வாகியின் சில விதிகளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Nabz ended unexpectedly once. Help can copy a report for who looks after it.</source>
        <translation>நப்ஸ் ஒருமுறை எதிர்பாராமல் நின்றுவிட்டது. உதவித் திரையில் அறிக்கையை நகலெடுத்து, கணினியைப் பார்த்துக்கொள்பவரிடம் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The internet is needed once, to set up. A stick does as well.</source>
        <translation>அமைக்க ஒருமுறை இணையம் தேவை. பென் டிரைவும் போதும்.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>தொழில்நுட்ப உதவிக்கு நகலெடு</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>நகலெடுக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>இதைப் பயன்படுத்தும் முறை</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>விசைப்பலகை</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>எல்லாம் சரியாக உள்ளதா?</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>அறிமுகமும் உரிமங்களும்</translation>
    </message>
    <message>
        <source>Take the first steps again</source>
        <translation>முதல் படிகளை மீண்டும் செய்</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>முந்தைய உரையாடல்கள்</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>எல்லா உரையாடல்களிலும் தேடுங்கள்</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>சேமித்த உரையாடல்கள்</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Choose a conversation to read it</source>
        <translation>படிக்க ஓர் உரையாடலைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>குறைவான அல்லது வேறு சொற்களால் தேடுங்கள்.</translation>
    </message>
    <message>
        <source>Take a record in from a file…</source>
        <translation>கோப்பிலிருந்து பதிவை எடு…</translation>
    </message>
    <message>
        <source>A remark on a record that was not added.</source>
        <translation>பதிவில் சேர்க்கப்படாத குறிப்பு.</translation>
    </message>
    <message>
        <source>Filter: some are hidden</source>
        <translation>வடிகட்டி: சில மறைந்துள்ளன</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>வடிகட்டி</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all again.</source>
        <translation>குறைவான அல்லது வேறு சொற்களை முயலுங்கள், அல்லது எல்லாம் காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>இன்னும் எதுவும் சேமிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Every question that you ask is kept here.</source>
        <translation>நீங்கள் கேட்கும் ஒவ்வொரு கேள்வியும் இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>உரையாடல் நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>The record to take in</source>
        <translation>எடுக்கும் பதிவு</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>The record is here now.</source>
        <translation>பதிவு இப்போது இங்கே உள்ளது.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would you like to do?</source>
        <translation>நீங்கள் என்ன செய்ய விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>கேள்வி கேளுங்கள்</translation>
    </message>
    <message>
        <source>Every answer shows where it comes from.</source>
        <translation>ஒவ்வொரு பதிலும் எங்கிருந்து வந்தது என்பதைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>நோயாளியிடம் கொடு</translation>
    </message>
    <message>
        <source>Staff sign in to come back.</source>
        <translation>திரும்ப வரப் பணியாளர் உள்நுழைவார்.</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>கடைசியாகச் சேமித்தவை</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>எல்லாப் பதிவுகளும்</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>இணையம் இல்லாமலே இயங்கும். நப்ஜ் மருத்துவருக்கு மாற்று அல்ல: அவசர நிலையில் உடனே உதவி பெறுங்கள்.</translation>
    </message>
    <message>
        <source>Go on with the consultation</source>
        <translation>ஆலோசனையைத் தொடருங்கள்</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>ஆலோசனையைத் தொடங்குங்கள்</translation>
    </message>
    <message>
        <source>One question at a time; danger signs first.</source>
        <translation>ஒரு நேரத்தில் ஒரு கேள்வி; ஆபத்து அறிகுறிகள் முதலில்.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>யாரும் காத்திருக்கவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>%Ln நபர் காத்திருக்கிறார்</numerusform>
            <numerusform>%Ln பேர் காத்திருக்கிறார்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>காத்திருப்போர்</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Consultations and questions will stand here.</source>
        <translation>இன்னும் எதுவும் சேமிக்கப்படவில்லை. ஆலோசனைகளும் கேள்விகளும் இங்கே தோன்றும்.</translation>
    </message>
    <message>
        <source>Records can be read when you have signed in.</source>
        <translation>உள்நுழைந்த பின் பதிவுகளைப் படிக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>KnowledgeView</name>
    <message>
        <source>Knowledge</source>
        <translation>தகவல்கள்</translation>
    </message>
    <message>
        <source>Nabz answers only from these sources.</source>
        <translation>நப்ஜ் இந்த ஆதாரங்களிலிருந்து மட்டுமே பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>ஆதாரங்களில் தேடுங்கள்</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>கோப்புகளைச் சேர்க்கவும்…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>கோப்புறையைச் சேர்க்கவும்…</translation>
    </message>
    <message>
        <source>Or drop files here: PDF, Word, web pages, text, EPUB, CSV.</source>
        <translation>அல்லது கோப்புகளை இங்கே விடவும்: PDF, Word, வலைப்பக்கங்கள், உரை, EPUB, CSV.</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>சேர்க்க வேண்டிய ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>ஆவணங்கள் உள்ள கோப்புறை</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>ஆவணத்தை அகற்று</translation>
    </message>
    <message>
        <source>Remove %1 and everything that was read from it? The file itself stays.</source>
        <translation>%1 ஐயும் அதிலிருந்து படித்த அனைத்தையும் அகற்றவா? கோப்பு அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>No passphrase is set, so these files are kept without encryption: who gets this computer can read them.</source>
        <translation>கடவுச்சொற்றொடர் வைக்கவில்லை, எனவே இந்தக் கோப்புகள் பூட்டாமல் இருக்கும்: இந்தக் கணினி கிடைத்தவர் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>அடையாளம் கண்டது: %1</translation>
    </message>
    <message>
        <source>Sure enough to answer from.</source>
        <translation>பதில் சொல்லப் போதிய உறுதி உள்ளது.</translation>
    </message>
    <message>
        <source>Not sure enough: asked, Nabz would say that it does not know.</source>
        <translation>போதிய உறுதி இல்லை: கேட்டால் தெரியாது என்று நப்ஜ் சொல்லும்.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>கிடைத்தவை</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>இந்தக் கணினியிலுள்ள ஆதாரங்கள்</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>குறைவான அல்லது வேறு சொற்களால் தேடுங்கள்.</translation>
    </message>
    <message>
        <source>The sources are not set up yet</source>
        <translation>ஆதாரங்கள் இன்னும் தயாராகவில்லை</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to set up Nabz.</source>
        <translation>நப்ஜைத் தயார் செய்ய இந்தக் கணினியைப் பராமரிப்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>%1 has the same content as a document that is here. It was skipped.</source>
        <translation>%1 இல் உள்ளதே இங்குள்ள ஓர் ஆவணத்தில் உள்ளது. அது விடப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ஏற்கெனவே இங்கே உள்ளது.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <translation>உங்கள் மொழியைத் தேர்ந்தெடுங்கள்</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Nabz</source>
        <translation>நப்ஜுக்கு வரவேற்கிறோம்</translation>
    </message>
    <message>
        <source>Which language shall the window speak? You can change it at any time.</source>
        <translation>இங்கே அனைத்தும் எந்த மொழியில் இருக்க வேண்டும்? எப்போது வேண்டுமானாலும் மாற்றலாம்.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed in Ask and did not send.</source>
        <translation>கேட்பதற்காகத் தட்டச்சு செய்து அனுப்பாதது.</translation>
    </message>
    <message>
        <source>The consultation that is going on: nothing is being kept.</source>
        <translation>நடந்துகொண்டிருக்கும் ஆலோசனை: எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close Nabz?</source>
        <translation>நப்ஜை மூடவா?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>இது இழக்கப்படும்:</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>இருந்தாலும் மூடு</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>இருக்கட்டும்</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Terms of the model</source>
        <translation>மாதிரியின் விதிமுறைகள்</translation>
    </message>
    <message>
        <source>%1 comes under these terms: %2. Read them here:</source>
        <translation>%1 இந்த விதிமுறைகளின் கீழ் கிடைக்கிறது: %2. இங்கே படியுங்கள்:</translation>
    </message>
    <message>
        <source>I have read and accept the terms</source>
        <translation>விதிமுறைகளைப் படித்து ஏற்கிறேன்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>பெறுங்கள்</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>அதையே மீண்டும்</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>மொழி: %1</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>கடவுத்தொடர் அல்லது பின் எண்</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>புதிய கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>பதிவுகளைப் பாதுகாப்பாக வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>பதிவுகள் பூட்டப்பட்டுள்ளன</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>மீட்புக் குறியீட்டால் திறக்கவும்</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>உங்கள் மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>கடவுத்தொடரை அமைக்கவும்</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>எழுதிக்கொண்டேன்</translation>
    </message>
    <message>
        <source>Go on without keeping anything</source>
        <translation>எதையும் சேமிக்காமல் தொடரவும்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>கடவுத்தொடர் மறந்துவிட்டது</translation>
    </message>
    <message>
        <source>Records are encrypted with a passphrase. Nobody can open them without it or without the recovery code that comes next, not even who made Nabz. A few words together are best.</source>
        <translation>பதிவுகள் ஒரு கடவுத்தொடரால் மறையாக்கப்படுகின்றன. அது இல்லாமல், அல்லது அடுத்து வரும் மீட்புக் குறியீடு இல்லாமல், யாராலும் திறக்க முடியாது, நப்ஸை உருவாக்கியவர்களாலும் முடியாது. சில சொற்களைச் சேர்த்து எழுதுவது சிறந்தது.</translation>
    </message>
    <message>
        <source>Records of an earlier Nabz are here unencrypted. They are encrypted now.</source>
        <translation>முந்தைய நப்ஸின் பதிவுகள் இங்கே மறையாக்கப்படாமல் உள்ளன. அவை இப்போது மறையாக்கப்படும்.</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when the passphrase is forgotten. It is not shown again.</source>
        <translation>இதை இப்போதே எழுதி இந்தக் கணினியிலிருந்து தள்ளி வைக்கவும். கடவுத்தொடர் மறந்தால் இதுவே பதிவுகளைத் திறக்கும். இது மீண்டும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Type the code from the paper, then choose a new passphrase. You get a new code after.</source>
        <translation>தாளில் உள்ள குறியீட்டைத் தட்டச்சு செய்து, புதிய கடவுத்தொடரைத் தேர்ந்தெடுக்கவும். பின்னர் புதிய குறியீடு கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Sign in to read records and to keep new ones.</source>
        <translation>பதிவுகளைப் படிக்கவும் புதியவற்றைச் சேமிக்கவும் உள்நுழையவும்.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nabz</source>
        <translation>நப்ஜ்</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>தொழில்நுட்ப உதவிக்கு நகலெடு</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>writes answers</source>
        <translation>பதில்களை எழுதும்</translation>
    </message>
    <message>
        <source>finds sources</source>
        <translation>ஆதாரங்களைத் தேடும்</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>பயன்பாட்டில்</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>பரிந்துரைக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>கோப்பு: %1</translation>
    </message>
    <message>
        <source>memory: %1</source>
        <translation>நினைவகம்: %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>உரிமம்: %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>இதைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>பெறுங்கள்</translation>
    </message>
    <message>
        <source>Get from a folder…</source>
        <translation>கோப்புறையிலிருந்து பெறுங்கள்…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>சுமார் %Ln நிமிடம் உள்ளது</numerusform>
            <numerusform>சுமார் %Ln நிமிடங்கள் உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>பெறுகிறது</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>பகுதிகளைச் சேர்க்கிறது</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>கோப்பைச் சரிபார்க்கிறது</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>தயார் செய்கிறது</translation>
    </message>
    <message>
        <source>Setting up the sources</source>
        <translation>ஆதாரங்களைத் தயார் செய்கிறது</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>எழுதும் மொழிகள்: %1</translation>
    </message>
    <message>
        <source>with caution: %1</source>
        <translation>கவனத்துடன்: %1</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>From a folder or USB stick…</source>
        <translation>கோப்புறை அல்லது பென்டிரைவிலிருந்து…</translation>
    </message>
    <message>
        <source>For a computer that has no internet.</source>
        <translation>இணையம் இல்லாத கணினிக்கு.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Folder or USB stick with the models</source>
        <translation>மாதிரிகள் உள்ள கோப்புறை அல்லது பென்டிரைவ்</translation>
    </message>
    <message>
        <source>Language model and sources</source>
        <translation>மொழி மாதிரியும் ஆதாரங்களும்</translation>
    </message>
    <message>
        <source>Everything is here. Nothing needs to be fetched.</source>
        <translation>எல்லாம் இங்கே உள்ளன. எதையும் பெறத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>They run on this computer. After this no internet is needed.</source>
        <translation>இவை இந்தக் கணினியிலேயே இயங்கும். இதற்குப் பிறகு இணையம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: %1</source>
        <translation>பதில்களைச் சொற்களில் எழுதும் மொழி மாதிரி: %1</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: not here yet</source>
        <translation>பதில்களைச் சொற்களில் எழுதும் மொழி மாதிரி: இன்னும் இங்கே இல்லை</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: here</source>
        <translation>சரியான ஆதாரத்தைத் தேடும் மாதிரி: இங்கே உள்ளது</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: not here yet</source>
        <translation>சரியான ஆதாரத்தைத் தேடும் மாதிரி: இன்னும் இங்கே இல்லை</translation>
    </message>
    <message>
        <source>Sources: ready to be searched</source>
        <translation>ஆதாரங்கள்: தேடத் தயார்</translation>
    </message>
    <message>
        <source>Sources: not set up yet</source>
        <translation>ஆதாரங்கள்: இன்னும் அமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Fetch from the internet</source>
        <translation>இணையத்திலிருந்து பெறுங்கள்</translation>
    </message>
    <message>
        <source>About %1, once. It can be stopped and goes on where it was.</source>
        <translation>சுமார் %1, ஒரு முறை மட்டும். நிறுத்தலாம்; விட்ட இடத்திலிருந்து தொடரும்.</translation>
    </message>
    <message>
        <source>Only the sources are set up; nothing is fetched.</source>
        <translation>ஆதாரங்கள் மட்டும் அமைக்கப்படும்; எதுவும் பெறப்படாது.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>அவற்றை அமைக்கவும்</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>அமைக்கப்படுகிறது</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>சுமார் %Ln நிமிடம் உள்ளது</numerusform>
            <numerusform>சுமார் %Ln நிமிடங்கள் உள்ளன</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models and health</source>
        <translation>மாதிரிகளும் நிலையும்</translation>
    </message>
    <message>
        <source>A language model puts answers into words. It runs on this computer.</source>
        <translation>மொழி மாதிரி பதில்களைச் சொற்களில் எழுதும். அது இந்தக் கணினியிலேயே இயங்கும்.</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>எல்லாம் சரியாக உள்ளதா?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
    <message>
        <source>Folder or USB stick with the model</source>
        <translation>மாதிரி உள்ள கோப்புறை அல்லது USB</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of patient %1</source>
        <translation>நோயாளி %1 பெயர்</translation>
    </message>
    <message>
        <source>The code stays. Leave it empty to keep no name.</source>
        <translation>குறியீடு அப்படியே இருக்கும். பெயர் வேண்டாமெனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>வை</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>minutes</source>
        <translation>நிமிடங்கள்</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>மணி நேரம்</translation>
    </message>
    <message>
        <source>days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>வாரங்கள்</translation>
    </message>
    <message>
        <source>months</source>
        <translation>மாதங்கள்</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>அழிக்கவும்</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>இன்னும் ஒன்றுமில்லை</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>எண்: %1</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Take in a pack…</source>
        <translation>தொகுப்பைச் சேர்…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>தொகுப்பை உருவாக்கு…</translation>
    </message>
    <message>
        <source>Knowledge pack to take in</source>
        <translation>சேர்க்க வேண்டிய அறிவுத் தொகுப்பு</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>தொகுப்பை இங்கே சேமி</translation>
    </message>
    <message>
        <source>The pack %1 is here already.</source>
        <translation>தொகுப்பு %1 ஏற்கனவே இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>The pack %1 was taken in.</source>
        <translation>தொகுப்பு %1 சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The pack was written: %1</source>
        <translation>தொகுப்பு எழுதப்பட்டது: %1</translation>
    </message>
    <message>
        <source>The pack was not taken in</source>
        <translation>தொகுப்பு சேர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Take it only if you know where it comes from.</source>
        <translation>இது எங்கிருந்து வந்தது என்று தெரிந்தால் மட்டும் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>இருந்தாலும் சேர்</translation>
    </message>
    <message>
        <source>An administrator can allow it.</source>
        <translation>இதை நிர்வாகி அனுமதிக்கலாம்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
</context>
<context>
    <name>PainFaces</name>
    <message>
        <source>No pain</source>
        <translation>வலி இல்லை</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>கொஞ்சம்</translation>
    </message>
    <message>
        <source>Some more</source>
        <translation>இன்னும் கொஞ்சம்</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>கடுமை</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>மிகக் கடுமை</translation>
    </message>
    <message>
        <source>The worst there is</source>
        <translation>தாங்க முடியாத வலி</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Source %1: %2</source>
        <translation>ஆதாரம் %1: %2</translation>
    </message>
    <message>
        <source>Text of source %1</source>
        <translation>ஆதாரம் %1 இன் உரை</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Sources</source>
        <translation>ஆதாரங்கள்</translation>
    </message>
    <message>
        <source>The sources of an answer stand here. Click a number in the answer to see the place.</source>
        <translation>பதிலின் ஆதாரங்கள் இங்கே இருக்கும். இடத்தைக் காண பதிலிலுள்ள எண்ணைச் சொடுக்குங்கள்.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your name, as colleagues know it (may stay empty)</source>
        <translation>சக பணியாளர்கள் அறிந்த உங்கள் பெயர் (காலியாக விடலாம்)</translation>
    </message>
    <message>
        <source>New passphrase: a few words together</source>
        <translation>புதிய கடவுத்தொடர்: சில சொற்கள் சேர்ந்து</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>அதையே மீண்டும்</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>எழுதிக்கொண்டேன்</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>கடவுத்தொடரை அமைக்கவும்</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>உங்கள் மீட்புக் குறியீட்டை எழுதிக்கொள்ளுங்கள்</translation>
    </message>
    <message>
        <source>Take paper and pen now. The code is shown this one time.</source>
        <translation>இப்போதே காகிதமும் பேனாவும் எடுங்கள். குறியீடு இந்த ஒரு முறை மட்டுமே காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, where only people of the clinic can find it. It opens the records when the passphrase is forgotten.</source>
        <translation>காகிதத்தை இந்தக் கணினியிலிருந்து தள்ளி, மருத்துவமனையைச் சேர்ந்தவர்கள் மட்டும் எடுக்கக்கூடிய இடத்தில் வையுங்கள். கடவுத்தொடர் மறந்தால் இதுவே பதிவுகளைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>பதிவுகளைப் பாதுகாப்பாக வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>Records are encrypted on this computer with a passphrase that you choose.</source>
        <translation>இந்தக் கணினியில் பதிவுகள் நீங்கள் தேர்ந்தெடுக்கும் கடவுத்தொடரால் மறையாக்கம் செய்யப்படும்.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only the recovery code that comes next opens the records. If both are lost, the records are lost: nobody can open them, not even who made Nabz.</source>
        <translation>கடவுத்தொடரை மறந்தால், அடுத்து வரும் மீட்புக் குறியீடு மட்டுமே பதிவுகளைத் திறக்கும். இரண்டும் தொலைந்தால் பதிவுகளும் தொலைந்தன: நப்ஜை உருவாக்கியவர்கள் உட்பட யாராலும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>A passphrase is set already.</source>
        <translation>கடவுத்தொடர் ஏற்கெனவே அமைக்கப்பட்டுள்ளது.</translation>
    </message>
</context>
<context>
    <name>PatientModeView</name>
    <message>
        <source>Patient mode</source>
        <translation>நோயாளிக்கு</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>பணியாளர்</translation>
    </message>
    <message>
        <source>For staff: back to the staff screens, with a PIN</source>
        <translation>பணியாளருக்கு: பின் எண்ணுடன் உங்கள் திரைகளுக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>பக்கம்</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>கேள்வி %1, அதிகபட்சம் %2</translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message>
        <source>Start a consultation</source>
        <translation>ஆலோசனையைத் தொடங்குங்கள்</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிடு…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>பெயர்…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>நிரந்தரமாக அழி…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>போக்குகள்</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations.</source>
        <translation>இன்னும் எதுவும் அளக்கப்படவில்லை. வெப்பநிலை, இரத்த அழுத்தம், எடை, சர்க்கரை ஆலோசனைகளிலிருந்து இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>வருகைகள்</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>இன்னும் வருகை இல்லை.</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>வருகைகள், புதியது முதலில்</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>நோயாளி</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln வருகை</numerusform>
            <numerusform>%Ln வருகைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>கடைசியாக %1</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Age</source>
        <translation>வயது</translation>
    </message>
    <message>
        <source>Age in years, months or days</source>
        <translation>வயது ஆண்டு, மாதம் அல்லது நாட்களில்</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ஆண்டுகள்</translation>
    </message>
    <message>
        <source>months</source>
        <translation>மாதங்கள்</translation>
    </message>
    <message>
        <source>days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>பெண்</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ஆண்</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>கர்ப்பிணி</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>நோயாளி குறியீடு</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>எடுத்துக்காட்டாக %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>ஒவ்வாமைகள்</translation>
    </message>
    <message>
        <source>for example penicillin</source>
        <translation>எடுத்துக்காட்டாக பெனிசிலின்</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>ஏற்கனவே உள்ள நோய்கள்</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>எடுத்துக்காட்டாக நீரிழிவு</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>எடுத்துக்கொள்ளும் மருந்துகள்</translation>
    </message>
    <message>
        <source>for example metformin</source>
        <translation>எடுத்துக்காட்டாக மெட்ஃபார்மின்</translation>
    </message>
    <message>
        <source>This age is not possible</source>
        <translation>இந்த வயது சாத்தியமில்லை</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>நோயாளி: %1</translation>
    </message>
    <message>
        <source>Add facts about the patient</source>
        <translation>நோயாளி பற்றிச் சேர்க்கவும்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>வயது %Ln நாள்</numerusform>
            <numerusform>வயது %Ln நாட்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>வயது %Ln மாதம்</numerusform>
            <numerusform>வயது %Ln மாதங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>வயது %Ln ஆண்டு</numerusform>
            <numerusform>வயது %Ln ஆண்டுகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>பெண்</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ஆண்</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>கர்ப்பிணி</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>ஒவ்வாமை: %1</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>நோயாளிகள்</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>சேர்…</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>குறியீடு அல்லது பெயரில் தேடு</translation>
    </message>
    <message>
        <source>Patients, last seen first</source>
        <translation>நோயாளிகள், அண்மையில் வந்தவர் முதலில்</translation>
    </message>
    <message>
        <source>Choose a patient to see visits and trends</source>
        <translation>வருகைகளும் போக்குகளும் காண நோயாளியைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>The patient is erased for good.</source>
        <translation>நோயாளி விவரம் நிரந்தரமாக அழிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Patients cannot be seen now</source>
        <translation>நோயாளிகளை இப்போது பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>யாரும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Try a part of the code or of the name.</source>
        <translation>குறியீட்டின் அல்லது பெயரின் ஒரு பகுதியை முயலுங்கள்.</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>இன்னும் நோயாளி இல்லை</translation>
    </message>
    <message>
        <source>Add one, then start the consultation from their page: visits and trends gather there.</source>
        <translation>ஒருவரைச் சேர்த்து அவர் பக்கத்திலிருந்து ஆலோசனையைத் தொடங்குங்கள்: வருகைகளும் போக்குகளும் அங்கே சேரும்.</translation>
    </message>
    <message>
        <source>The name of %1 is changed.</source>
        <translation>%1 இன் பெயர் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln வருகை</numerusform>
            <numerusform>%Ln வருகைகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>இந்தக் கணினியை யார் பயன்படுத்துகிறார்கள்?</translation>
    </message>
    <message>
        <source>Nabz then knows how soon to cover the records.</source>
        <translation>பதிவுகளை எவ்வளவு விரைவில் மறைக்க வேண்டும் என்பதை நப்ஜ் இதிலிருந்து அறியும்.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>மருத்துவமனைப் பணியாளர் மட்டும்</translation>
    </message>
    <message>
        <source>Records are covered after five minutes with nobody at the keyboard.</source>
        <translation>ஐந்து நிமிடம் யாரும் விசைப்பலகையைத் தொடாவிட்டால் பதிவுகள் மறைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>பணியாளரும் நோயாளிகளும்</translation>
    </message>
    <message>
        <source>Patients answer questions on a page of their own and never see anybody&apos;s record. Records are covered after two minutes.</source>
        <translation>நோயாளிகள் தங்களுக்கான பக்கத்தில் பதிலளிப்பார்கள்; யாருடைய பதிவையும் பார்க்க மாட்டார்கள். இரண்டு நிமிடத்தில் பதிவுகள் மறைக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>ஆட்கள்</translation>
    </message>
    <message>
        <source>Everybody signs in under their own name, so that the audit trail tells who did what.</source>
        <translation>யார் என்ன செய்தார் எனச் செயல் பதிவேடு சொல்ல, ஒவ்வொருவரும் தம் பெயரில் உள்ளே வருகிறார்கள்.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>உங்கள் கடவுச்சொற்றொடரை மாற்று…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>புதிய மீட்புக் குறியீடு…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>கணக்குகள்</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>ஒருவரைச் சேர்…</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>நீங்கள் %1 என்ற பெயரில் உள்ளீர்கள்</translation>
    </message>
    <message>
        <source>You have a PIN: it brings you back when the screen was locked.</source>
        <translation>உங்களுக்கு பின் உள்ளது: திரை பூட்டிய பின் அதனால் திரும்பலாம்.</translation>
    </message>
    <message>
        <source>You have no PIN: after the screen was locked you type the passphrase.</source>
        <translation>உங்களுக்கு பின் இல்லை: திரை பூட்டிய பின் கடவுச்சொற்றொடரை எழுத வேண்டும்.</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>உங்கள் பின்னை மாற்று…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>பின் வை…</translation>
    </message>
    <message>
        <source>Accounts cannot be seen now</source>
        <translation>கணக்குகளை இப்போது பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>%1 is staff now.</source>
        <translation>%1 இப்போது பணியாளர்.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 இப்போது நிர்வாகி.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 இப்போது உள்ளே வரலாம்.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 இனி உள்ளே வர முடியாது.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 க்குப் புதிய கடவுச்சொற்றொடர் உள்ளது.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 க்குப் புதிய பின் உள்ளது.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>உங்கள் கடவுச்சொற்றொடர் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>உங்கள் பின் வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <translation>உங்களுக்கு இனி பின் இல்லை.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Administrator: records, people, audit and backups</source>
        <translation>நிர்வாகி: பதிவுகள், ஆட்கள், செயல் பதிவேடு, காப்புகள்</translation>
    </message>
    <message>
        <source>Staff: works with records</source>
        <translation>பணியாளர்: பதிவுகளில் வேலை</translation>
    </message>
    <message>
        <source>you</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>அடைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>பணியாளராக்கு</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>நிர்வாகியாக்கு</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>புதிய கடவுச்சொற்றொடர்…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>புதிய பின்…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>அடை…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>So far</source>
        <translation>இதுவரை</translation>
    </message>
    <message>
        <source>What Nabz understands appears here as the conversation goes on.</source>
        <translation>உரையாடல் தொடரும்போது நப்ஜ் புரிந்துகொண்டது இங்கே தோன்றும்.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>புரிந்துகொண்டவை</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>இவை இல்லை</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>இதிலிருந்து புரிந்தது: %1</translation>
    </message>
    <message>
        <source>Misunderstood: take back “%1”</source>
        <translation>தவறாகப் புரிந்தது: “%1” ஐ நீக்கு</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>உடல் வெப்பநிலை</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>நாடித்துடிப்பு</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>மூச்சு</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>ஆக்சிஜன்</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>மேல் இரத்த அழுத்தம்</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>கீழ் இரத்த அழுத்தம்</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>இரத்த சர்க்கரை</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>மேல் கை</translation>
    </message>
    <message>
        <source>low</source>
        <translation>குறைவு</translation>
    </message>
    <message>
        <source>high</source>
        <translation>அதிகம்</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>அளந்தவை</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>இதுவாக இருக்கலாம்</translation>
    </message>
    <message>
        <source>Too little is known yet to tell.</source>
        <translation>சொல்வதற்கு இன்னும் மிகக் குறைவாகவே தெரியும்.</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>இதற்கு ஆதரவாக: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Ask</source>
        <translation>கேளுங்கள்</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>செயல் பதிவேடு</translation>
    </message>
    <message>
        <source>Who did what to the records, and whether the trail is whole.</source>
        <translation>பதிவுகளில் யார் என்ன செய்தார், பதிவேடு முழுமையா.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>History</source>
        <translation>முந்தைய உரையாடல்கள்</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>முகப்பு</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>தகவல்கள்</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>மாதிரிகள்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ஆட்கள்</translation>
    </message>
    <message>
        <source>Your passphrase and PIN, and who else may sign in.</source>
        <translation>உங்கள் கடவுச்சொற்றொடரும் பின்னும், வேறு யார் உள்ளே வரலாம்.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>காப்புகளும் பராமரிப்பும்</translation>
    </message>
    <message>
        <source>Backups, whether the records are sound, and erasing a patient.</source>
        <translation>காப்புகள், பதிவுகள் நன்றா, நோயாளி விவரத்தை அழித்தல்.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>காத்திருப்போர்</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>நோயாளிகள்</translation>
    </message>
</context>
<context>
    <name>PregnantPage</name>
    <message>
        <source>Are you pregnant?</source>
        <translation>நீங்கள் கர்ப்பமாக இருக்கிறீர்களா?</translation>
    </message>
    <message>
        <source>Is she pregnant?</source>
        <translation>அவர் கர்ப்பமாக இருக்கிறாரா?</translation>
    </message>
    <message>
        <source>Some signs matter more in pregnancy.</source>
        <translation>கர்ப்பத்தில் சில அறிகுறிகள் அதிக முக்கியம்.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>தெரியாது</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>எல்லாவற்றையும் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>எல்லாவற்றையும் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question %1, at most %2</source>
        <translation>கேள்வி %1, அதிகபட்சம் %2</translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation>ஏன் கேட்கப்படுகிறது: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>இவ்வளவுதான்</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>இது சரியாக இல்லை. மீண்டும் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nabz</source>
        <translation>நப்ஜ்</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>மொழி: %1</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>மொழியை மாற்று</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>இடங்கள்</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>வாசிப்பதை நிறுத்து</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>வாசித்துக் காட்டு</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Go on with it</source>
        <translation>இதைத் தொடருங்கள்</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>காத்திருப்புப் பட்டியலில் வை</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>கோப்பாகச் சேமி…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிடு…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>Why it says so</source>
        <translation>ஏன் இப்படிச் சொல்கிறது</translation>
    </message>
    <message>
        <source>Remarks and files</source>
        <translation>குறிப்புகளும் கோப்புகளும்</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படி</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>நோயாளி %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>%1 தொடங்கினார்</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>The conversation as it was</source>
        <translation>உரையாடல் நடந்தபடி</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>நபர்</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>நப்ஜ்</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair the records</source>
        <translation>பதிவுகளைப் பழுதுபார்</translation>
    </message>
    <message>
        <source>The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest automatic backup takes its place. Nobody should work with the records meanwhile.</source>
        <translation>கெட்ட கோப்பு வைக்கப்படும். படிக்க முடிவது புதியதில் சேமிக்கப்படும்; எதுவும் முடியாவிட்டால் புதிய தானியங்கிக் காப்பு அதன் இடத்தில் வரும். இடையில் யாரும் பதிவுகளில் வேலை செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>பழுதுபார்</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>உங்கள் கடவுச்சொற்றொடர்</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>காப்பைத் திரும்ப வை</translation>
    </message>
    <message>
        <source>The records become what they were when the backup was made. The records of now are kept aside, encrypted. Everybody signs in with the passphrases of that time.</source>
        <translation>பதிவுகள் காப்பு எடுத்தபோது இருந்தபடி ஆகும். இப்போதைய பதிவுகள் பூட்டித் தனியே வைக்கப்படும். எல்லோரும் அப்போதைய கடவுச்சொற்றொடர்களால் உள்ளே வருவார்கள்.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>திரும்ப வை</translation>
    </message>
    <message>
        <source>Name (empty: whoever the passphrase belongs to)</source>
        <translation>பெயர் (காலி: கடவுச்சொற்றொடர் யாருடையதோ அவர்)</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>அப்போதைய கடவுச்சொற்றொடர்</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show this screen to the health worker.</source>
        <translation>இந்தத் திரையை சுகாதாரப் பணியாளரிடம் காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>What you said is saved for the health worker.</source>
        <translation>நீங்கள் சொன்னது சுகாதாரப் பணியாளருக்காகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>என்ன செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>இது என்னவாக இருக்கலாம்</translation>
    </message>
    <message>
        <source>Where this comes from:</source>
        <translation>இந்தத் தகவல் எங்கிருந்து:</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>முடிக்கவும்</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What it may be</source>
        <translation>இது என்னவாக இருக்கலாம்</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Ask more, or let a health worker examine.</source>
        <translation>சொல்வதற்கு இன்னும் போதுமான தகவல் இல்லை. மேலும் கேளுங்கள், அல்லது சுகாதாரப் பணியாளர் பரிசோதிக்கட்டும்.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>என்ன செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ஆதாரங்கள்</translation>
    </message>
    <message>
        <source>Saved in the record.</source>
        <translation>பதிவேட்டில் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nabz supports a health worker and does not replace one. No clinician has signed its text yet.</source>
        <translation>நப்ஜ் சுகாதாரப் பணியாளருக்கு உதவுகிறது, அவருக்கு மாற்றாகாது. இதன் உரைக்கு இன்னும் எந்த மருத்துவரும் ஒப்புதல் அளிக்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Nabz is ready</source>
        <translation>நப்ஜ் தயார்</translation>
    </message>
    <message>
        <source>Danger signs come first, and every advice has its source.</source>
        <translation>ஆபத்து அறிகுறிகளே முதலில்; ஒவ்வொரு அறிவுரைக்கும் ஆதாரம் உண்டு.</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>ஒரு மாதிரி ஆலோசனையை முயன்று பாருங்கள்</translation>
    </message>
    <message>
        <source>With an invented child: “%1”</source>
        <translation>ஒரு கற்பனைக் குழந்தையுடன்: “%1”</translation>
    </message>
    <message>
        <source>All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away.</source>
        <translation>இந்தப் படிகள் அனைத்தையும் மீண்டும் செய்யலாம்: அமைப்புகளில் “முதல் படிகள்”. உதவிக்கு F1 அழுத்தவும்.</translation>
    </message>
    <message>
        <source>My child is two years old and has had loose stools since yesterday.</source>
        <translation>என் குழந்தைக்கு இரண்டு வயது, நேற்று முதல் வயிற்றுப்போக்கு இருக்கிறது.</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>வேலையைத் தொடங்கு</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>தேடல்</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>அழி</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 க்குப் புதிய பின்</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 க்குப் புதிய கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Tell it to them in person. The one before is worth nothing then.</source>
        <translation>அவரிடம் நேரில் சொல்லுங்கள். முந்தையது இனி செல்லாது.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>உங்கள் பின்</translation>
    </message>
    <message>
        <source>It brings you back when the screen was locked. It never opens records after a start. Leave it empty to have none.</source>
        <translation>திரை பூட்டிய பின் இதனால் திரும்பலாம். தொடங்கிய பின் இது பதிவுகளைத் திறக்காது. வேண்டாமெனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>உங்கள் கடவுச்சொற்றொடரை மாற்று</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the one of now.</source>
        <translation>முன்பு எடுத்த காப்புகள் இப்போதையதாலேயே திறக்கும்.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>வை</translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation>உங்கள் இப்போதைய கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>புதிய பின்</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>புதிய கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>அதையே மீண்டும்</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>எழுத்தின் அளவு</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>The language of the window. You can ask in any of them at any time.</source>
        <translation>சாளரத்தின் மொழி. எப்போதும் இவற்றில் எந்த மொழியிலும் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>Language of consultations</source>
        <translation>ஆலோசனையின் மொழி</translation>
    </message>
    <message>
        <source>In which questions are asked and advice is given. It may differ from that of the window.</source>
        <translation>கேள்விகளும் அறிவுரையும் வரும் மொழி. இது திரையின் மொழியிலிருந்து வேறுபடலாம்.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>திரையைப் போல</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிச்சம்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>அதிக வேறுபாடு</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>அசைவு</translation>
    </message>
    <message>
        <source>Still: no blinking cursor, no running bars.</source>
        <translation>அசைவின்றி: சிமிட்டும் குறியும் ஓடும் பட்டைகளும் இல்லை.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>வழக்கம் போல</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>அசைவின்றி</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>இந்தக் கணினியைப் பயன்படுத்துபவர்கள்</translation>
    </message>
    <message>
        <source>With patients, Home offers to hand it over to them.</source>
        <translation>நோயாளிகளும் பயன்படுத்தினால், முகப்பில் அவர்களிடம் ஒப்படைக்கும் பொத்தான் இருக்கும்.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>மருத்துவமனைப் பணியாளர் மட்டும்</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>பணியாளரும் நோயாளிகளும்</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln நிமிடத்துக்குப் பின்</numerusform>
            <numerusform>%Ln நிமிடங்களுக்குப் பின்</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ஒருபோதும் வேண்டாம்</translation>
    </message>
    <message>
        <source>Cover the records</source>
        <translation>பதிவுகளை மறைத்தல்</translation>
    </message>
    <message>
        <source>With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN.</source>
        <translation>விசைப்பலகையில் யாரும் இல்லாதபோது. திரும்பி வருபவர் கடவுத்தொடர் அல்லது பின் எண்ணால் உள்நுழைவார்.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, shown small and large beside the size of text</comment>
        <translation>அ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>நோயாளியிடம் கொடு</translation>
    </message>
    <message>
        <source>A page of their own, with nobody&apos;s record. Staff sign in to come back.</source>
        <translation>அவர்களுக்கான பக்கம்; யாருடைய பதிவும் இல்லை. திரும்ப வரப் பணியாளர் உள்நுழைவார்.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>முதல் படிகள்</translation>
    </message>
    <message>
        <source>Language, passphrase, models, a sample.</source>
        <translation>மொழி, கடவுத்தொடர், மாதிரிகள், ஒரு முயற்சி.</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>Are you a woman or a man?</source>
        <translation>நீங்கள் பெண்ணா, ஆணா?</translation>
    </message>
    <message>
        <source>Is it a girl or a boy?</source>
        <translation>பெண் குழந்தையா, ஆண் குழந்தையா?</translation>
    </message>
    <message>
        <source>Is it a woman or a man?</source>
        <translation>பெண்ணா, ஆணா?</translation>
    </message>
    <message>
        <source>It changes which illnesses are possible.</source>
        <translation>எந்த நோய்கள் வரலாம் என்பது இதனால் மாறும்.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>பெண் குழந்தை</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>பெண்</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ஆண் குழந்தை</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>ஆண்</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation>சொல்ல விரும்பவில்லை</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New question</source>
        <translation>புதிய கேள்வி</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>ஆலோசனையைத் தொடங்குங்கள்</translation>
    </message>
    <message>
        <source>Search what was kept</source>
        <translation>சேமித்தவற்றில் தேடு</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>பதிவுகளைப் பூட்டு</translation>
    </message>
    <message>
        <source>Go to the field for typing</source>
        <translation>தட்டச்சு இடத்துக்குச் செல்</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>தட்டச்சு செய்ததை அனுப்பு</translation>
    </message>
    <message>
        <source>New line while typing</source>
        <translation>தட்டச்சில் புதிய வரி</translation>
    </message>
    <message>
        <source>To the next thing; with Shift back</source>
        <translation>அடுத்ததற்கு; Shift உடன் பின்னால்</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>குறிக்கப்பட்டதை அழுத்து</translation>
    </message>
</context>
<context>
    <name>ShutOutSheet</name>
    <message>
        <source>Shut %1 out?</source>
        <translation>%1 ஐ அடைக்கவா?</translation>
    </message>
    <message>
        <source>They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in the audit trail. Backups that were made before still open with their passphrase.</source>
        <translation>அவர் இனி உள்ளே வர முடியாது; இதைத் திரும்பப் பெற முடியாது. அவர் எழுதியது இருக்கும், செயல் பதிவேட்டில் அவர் பெயரும். முன்பு எடுத்த காப்புகள் அவர் கடவுச்சொற்றொடரால் இன்னும் திறக்கும்.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>அடை</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Built into Nabz: word explanations and guideline cards</source>
        <translation>நப்ஜில் உள்ளவை: சொல் விளக்கங்களும் வழிகாட்டி அட்டைகளும்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln பகுதி</numerusform>
            <numerusform>%Ln பகுதிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>அனைவருக்கும்</translation>
    </message>
    <message>
        <source>for staff only</source>
        <translation>பணியாளர்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடரவும்</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>பயன்படுத்த வேண்டாம்</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>பயன்படுத்து</translation>
    </message>
    <message>
        <source>Only for staff</source>
        <translation>ஊழியர்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Patients may read it too</source>
        <translation>நோயாளிகளும் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>மீண்டும் படி</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 பகுதிகளில் %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>சுமார் %Ln நிமிடம் உள்ளது</numerusform>
            <numerusform>சுமார் %Ln நிமிடங்கள் உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>இடைநிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>பயன்பாட்டில் இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>%Ln பக்கத்தில் உரை இல்லை.</numerusform>
            <numerusform>%Ln பக்கங்களில் உரை இல்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its characters are broken. Compare it with the original.</source>
        <translation>இதில் சில எழுத்துகள் சிதைந்துள்ளன. மூலத்துடன் ஒப்பிடவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>கணினிக்குக் கட்டளையிடும் %Ln வாக்கியம் விடப்பட்டது.</numerusform>
            <numerusform>கணினிக்குக் கட்டளையிடும் %Ln வாக்கியங்கள் விடப்பட்டன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>பணியாளருக்கு</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase to go back to the staff screens.</source>
        <translation>உங்கள் திரைகளுக்குத் திரும்ப பின் எண்ணையோ கடவுச்சொற்றொடரையோ உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>பின் எண் அல்லது கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>நீங்கள் இன்னும் இருக்கிறீர்களா?</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon.</source>
        <translation>சிறிது நேரமாக யாரும் திரையைத் தொடவில்லை. வேறு யாரும் இதைப் படிக்காதபடி, விரைவில் மீண்டும் முதலிலிருந்து தொடங்கும்.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>நான் இருக்கிறேன்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln வினாடி மீதம்</numerusform>
            <numerusform>%Ln வினாடிகள் மீதம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Temperature</source>
        <translation>உடல் வெப்பநிலை</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>இரத்த அழுத்தம்</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>மேல்</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>கீழ்</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>எடை</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>இரத்த சர்க்கரை</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>நாடித்துடிப்பு</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>இரத்தத்தில் ஆக்சிஜன்</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>மூச்சு</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>கை சுற்றளவு</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>அளந்தது</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>சொல்லில் கூறியது</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>முன்பே தெரிந்தது</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What troubles you?</source>
        <translation>உங்களுக்கு என்ன தொந்தரவு?</translation>
    </message>
    <message>
        <source>What is the trouble?</source>
        <translation>என்ன தொந்தரவு?</translation>
    </message>
    <message>
        <source>Press everything that fits, then Next.</source>
        <translation>பொருந்தும் எல்லாவற்றையும் அழுத்தி, பிறகு &quot;அடுத்து&quot; அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>வேறு ஏதாவது: என் சொற்களில்</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>இங்கே வலி: %1</translation>
    </message>
    <message>
        <source>It hurts: show where</source>
        <translation>வலிக்கிறது: இடத்தைக் காட்டுங்கள்</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>அது புரியவில்லை. ஒரு படத்தை அழுத்துங்கள், அல்லது வேறு சொற்களில் சொல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>VitalsStrip</name>
    <message>
        <source>Temperature</source>
        <translation>உடல் வெப்பநிலை</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>நாடித்துடிப்பு</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>ஒரு நிமிடத்தில் மூச்சு</translation>
    </message>
    <message>
        <source>Oxygen (SpO₂)</source>
        <translation>ஆக்சிஜன் (SpO₂)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>இரத்த அழுத்தம், மேல்</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>இரத்த அழுத்தம், கீழ்</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>இரத்த சர்க்கரை</translation>
    </message>
    <message>
        <source>Upper arm, around (MUAC)</source>
        <translation>மேல் கையின் சுற்றளவு (MUAC)</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>இதன் அலகு: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>பதிவு செய்</translation>
    </message>
    <message>
        <source>The lower blood pressure must be below the upper one.</source>
        <translation>கீழ் இரத்த அழுத்தம் மேல் அளவைவிடக் குறைவாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>%1 is measured from %2 to %3 %4. Please check what was typed.</source>
        <translation>%1 அளவு %2 முதல் %3 %4 வரை இருக்கும். தட்டச்சு செய்ததைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>அளந்தவை: %1</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>அளவுகளைச் சேர் (காய்ச்சல், இரத்த அழுத்தம்…)</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message>
        <source>Waiting list</source>
        <translation>காத்திருப்போர்</translation>
    </message>
    <message>
        <source>The most urgent first; among equals, danger signs count, then who came first.</source>
        <translation>மிக அவசரமானவர் முதலில்; சமமானால் ஆபத்து அறிகுறிகள், பின் முதலில் வந்தவர்.</translation>
    </message>
    <message>
        <source>Who waits, the most urgent first</source>
        <translation>யார் காத்திருக்கிறார், மிக அவசரமானவர் முதலில்</translation>
    </message>
    <message>
        <source>See them now</source>
        <translation>இப்போது பார்</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>பார்த்தாயிற்று</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>மீண்டும் காத்திருப்புக்கு</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>பதிவைத் திற</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>அடுத்தவருடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>The list cannot be seen now</source>
        <translation>பட்டியலை இப்போது பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>யாரும் காத்திருக்கவில்லை</translation>
    </message>
    <message>
        <source>Whoever answers the questions in patient mode comes here by themselves. From a record in History you put somebody on the list.</source>
        <translation>நோயாளி முறையில் கேள்விகளுக்குப் பதிலளிப்பவர் தானாக இங்கே வருவார். வரலாற்றில் உள்ள பதிவிலிருந்து ஒருவரைப் பட்டியலில் வைக்கலாம்.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 உடன்</translation>
    </message>
    <message>
        <source>An opinion of the language model, in English. It moves nobody: the rules alone order the list.</source>
        <translation>மொழி மாதிரியின் கருத்து, ஆங்கிலத்தில். இதனால் யாரும் நகர்வதில்லை: விதிகள் மட்டுமே வரிசைப்படுத்தும்.</translation>
    </message>
    <message>
        <source>The language model compares the two…</source>
        <translation>மொழி மாதிரி இருவரையும் ஒப்பிடுகிறது…</translation>
    </message>
    <message>
        <source>%1 seems more pressing</source>
        <translation>%1 அதிக அவசரமாகத் தெரிகிறார்</translation>
    </message>
    <message>
        <source>There is no opinion: the language model cannot tell, or none here is able to.</source>
        <translation>கருத்து இல்லை: மொழி மாதிரியால் சொல்ல முடியவில்லை, அல்லது அத்தகையது இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>%1 is with you now.</source>
        <translation>%1 இப்போது உங்களுடன்.</translation>
    </message>
    <message>
        <source>%1 waits again, at the same place.</source>
        <translation>%1 மீண்டும் அதே இடத்தில் காத்திருக்கிறார்.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>அவசரநிலை</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>அவசரம்</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>விரைவில்</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>வீட்டில்</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>இன்னும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>How urgent it is, is not known yet</source>
        <translation>எவ்வளவு அவசரம் என இன்னும் தெரியவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>%Ln ஆபத்து அறிகுறி</numerusform>
            <numerusform>%Ln ஆபத்து அறிகுறிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>%1 நிமிடமாக</translation>
    </message>
    <message>
        <source>waits %1 h %2 min</source>
        <translation>%1 மணி %2 நிமிடமாக</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 முதல்</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Examples</source>
        <translation>எடுத்துக்காட்டுகள்</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>நீங்கள் என்ன தெரிந்துகொள்ள விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Ask in your own words. Every answer shows where it comes from.</source>
        <translation>உங்கள் சொற்களில் கேளுங்கள். ஒவ்வொரு பதிலும் எங்கிருந்து வந்தது என்று காட்டும்.</translation>
    </message>
    <message>
        <source>How do I make ORS at home?</source>
        <translation>வீட்டில் ஓஆர்எஸ் எப்படிச் செய்வது?</translation>
    </message>
    <message>
        <source>My child has had a fever for two days. What should I do?</source>
        <translation>என் குழந்தைக்கு இரண்டு நாட்களாகக் காய்ச்சல். நான் என்ன செய்ய வேண்டும்?</translation>
    </message>
    <message>
        <source>When is a cough dangerous?</source>
        <translation>இருமல் எப்போது ஆபத்தானது?</translation>
    </message>
    <message>
        <source>What are the danger signs in pregnancy?</source>
        <translation>கர்ப்ப காலத்தில் ஆபத்து அறிகுறிகள் என்ன?</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>இணையம் இல்லாமலே இயங்கும். நப்ஜ் மருத்துவருக்கு மாற்று அல்ல: அவசர நிலையில் உடனே உதவி பெறுங்கள்.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who needs help?</source>
        <translation>யாருக்கு உதவி வேண்டும்?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>எனக்கு</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>ஒரு குழந்தைக்கு</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>வேறொருவருக்கு</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.</source>
        <translation>சொன்னபோது இப்படி இருந்தது. எதுவும் புதிதாகத் தேடப்படவில்லை: மூலங்களும் மாதிரிகளும் மாறியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Nothing was said by Nabz in this record.</source>
        <translation>இந்தப் பதிவில் நப்ஜ் எதுவும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>இவற்றால் ஆனது</translation>
    </message>
    <message>
        <source>An earlier Nabz wrote this record and did not keep what it was made with.</source>
        <translation>முந்தைய நப்ஜ் இந்தப் பதிவை எழுதியது; எதனால் ஆனது என வைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nabz: version %1</source>
        <translation>நப்ஜ்: பதிப்பு %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>மொழி மாதிரி: %1</translation>
    </message>
    <message>
        <source>Language model: none</source>
        <translation>மொழி மாதிரி: இல்லை</translation>
    </message>
    <message>
        <source>Sources as they were: %1</source>
        <translation>மூலங்கள், அப்போது இருந்தபடி: %1</translation>
    </message>
    <message>
        <source>Knowledge pack: %1</source>
        <translation>அறிவுத் தொகுப்பு: %1</translation>
    </message>
    <message>
        <source>Danger rules and conditions: %1</source>
        <translation>ஆபத்து விதிகளும் நோய்களும்: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>பதில் %1</translation>
    </message>
    <message>
        <source>How urgent, and why</source>
        <translation>எவ்வளவு அவசரம், ஏன்</translation>
    </message>
    <message>
        <source>Danger rules that spoke</source>
        <translation>பொருந்திய ஆபத்து விதிகள்</translation>
    </message>
    <message>
        <source>What was understood, and from which words</source>
        <translation>என்ன புரிந்தது, எந்தச் சொற்களிலிருந்து</translation>
    </message>
    <message>
        <source>What it may be, and why</source>
        <translation>என்னவாக இருக்கலாம், ஏன்</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>இதற்கு ஆதரவாக: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>இதற்கு எதிராக: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>கேட்கவில்லை: %1</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>ஏன் கேட்கப்பட்டது</translation>
    </message>
    <message>
        <source>Each sentence and what carries it</source>
        <translation>ஒவ்வொரு வாக்கியமும் அதன் ஆதாரமும்</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>மூலம் %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>மூலம் இல்லை</translation>
    </message>
    <message>
        <source>left out: a number in it is not in the source</source>
        <translation>விடப்பட்டது: இதில் உள்ள எண் மூலத்தில் இல்லை</translation>
    </message>
    <message>
        <source>Passages as they were</source>
        <translation>பகுதிகள் அப்போது இருந்தபடி</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>பொருத்தம் %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>பக்கம் %1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>தேடியது</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>சிறந்த பொருத்தம்: %1</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>வேறாக நடந்தது</translation>
    </message>
    <message>
        <source>What the language model wrote before the check</source>
        <translation>சரிபார்ப்புக்கு முன் மொழி மாதிரி எழுதியது</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>no</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>அளந்தது</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>உங்கள் சொற்களில் சொல்லுங்கள்</translation>
    </message>
    <message>
        <source>For example: fever and cough for three days.</source>
        <translation>எடுத்துக்காட்டாக: மூன்று நாளாகக் காய்ச்சலும் இருமலும்.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>அது புரியவில்லை. ஒரு படத்தை அழுத்துங்கள், அல்லது வேறு சொற்களில் சொல்லுங்கள்.</translation>
    </message>
</context>
</TS>
