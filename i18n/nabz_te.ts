<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Nabz, version %1</source>
        <translation>నబ్జ్, వెర్షన్ %1</translation>
    </message>
    <message>
        <source>A clinic assistant that works without internet, in seven languages. The name means pulse.</source>
        <translation>ఇంటర్నెట్ లేకుండా ఏడు భాషల్లో పనిచేసే క్లినిక్ సహాయకం. పేరుకు అర్థం నాడి.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>లైసెన్సులు</translation>
    </message>
    <message>
        <source>Nabz stands on the work of others, each under its own terms:</source>
        <translation>నబ్జ్ ఇతరుల పని మీద నిలిచింది, ప్రతిదీ దాని షరతులతో:</translation>
    </message>
</context>
<context>
    <name>AddPatientSheet</name>
    <message>
        <source>Add a patient</source>
        <translation>రోగిని చేర్చండి</translation>
    </message>
    <message>
        <source>The code is what the clinic calls the patient: a number on a card, for example. A name is not needed.</source>
        <translation>కోడ్ అంటే క్లినిక్ రోగిని పిలిచే గుర్తు: ఉదాహరణకు కార్డుపై ఉన్న సంఖ్య. పేరు అవసరం లేదు.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>చేర్చండి</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>కోడ్</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>పేరు (ఖాళీగా ఉండవచ్చు)</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>ఒకరిని చేర్చండి</translation>
    </message>
    <message>
        <source>They sign in by this name. What they do stands under it in the audit trail.</source>
        <translation>వారు ఈ పేరుతో లోపలికి వస్తారు. వారు చేసేది ఈ పేరుతోనే చర్యల చిట్టాలో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>చేర్చండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>ఏమి చేయవచ్చు</translation>
    </message>
    <message>
        <source>Work with records</source>
        <translation>రికార్డులతో పని</translation>
    </message>
    <message>
        <source>Also people, audit and backups</source>
        <translation>మనుషులు, చర్యల చిట్టా, బ్యాకప్‌లు కూడా</translation>
    </message>
    <message>
        <source>Comes in with</source>
        <translation>ఎలా లోపలికి వస్తారు</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>పిన్</translation>
    </message>
    <message>
        <source>A PIN alone is enough while somebody with a passphrase has opened the records since the start.</source>
        <translation>మొదలైన తర్వాత పాస్‌ఫ్రేజ్ ఉన్న ఎవరైనా రికార్డులు తెరిచి ఉంటే పిన్ ఒక్కటే సరిపోతుంది.</translation>
    </message>
    <message>
        <source>A passphrase opens the records at any time. A few words together are best.</source>
        <translation>పాస్‌ఫ్రేజ్‌తో రికార్డులు ఎప్పుడైనా తెరుచుకుంటాయి. కొన్ని పదాలు కలిపితే మంచిది.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>పిన్</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్ళీ</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Remarks and files</source>
        <translation>వ్యాఖ్యలు, ఫైళ్లు</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>వ్యాఖ్యలు</translation>
    </message>
    <message>
        <source>A remark is added with your name and the time. The record and earlier remarks stay as they are.</source>
        <translation>వ్యాఖ్య మీ పేరు, సమయంతో చేరుతుంది. రికార్డు, పాత వ్యాఖ్యలు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>What should be added to this record?</source>
        <translation>ఈ రికార్డుకు ఏమి చేర్చాలి?</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>కొత్త వ్యాఖ్య</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>వ్యాఖ్య చేర్చండి</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైళ్లు</translation>
    </message>
    <message>
        <source>A copy is kept with the record, encrypted: a photograph, a letter, a test result.</source>
        <translation>ఒక నకలు రికార్డుతో పాటు తాళం వేసి ఉంటుంది: ఫోటో, ఉత్తరం, పరీక్ష ఫలితం.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ఫైల్ జతచేయండి…</translation>
    </message>
    <message>
        <source>its contents did not come with the imported record</source>
        <translation>తెచ్చిన రికార్డుతో దీని విషయం రాలేదు</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>దాచండి…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>The file to attach</source>
        <translation>జతచేసే ఫైల్</translation>
    </message>
    <message>
        <source>Where the file is written, unencrypted</source>
        <translation>తాళం లేకుండా ఫైల్ ఎక్కడ రాయాలి</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 రాయబడింది.</translation>
    </message>
    <message>
        <source>%1 is removed from the record.</source>
        <translation>%1 రికార్డు నుండి తీసివేయబడింది.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you?</source>
        <translation>మీ వయసు ఎంత?</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>బిడ్డ వయసు ఎంత?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>ఆ వ్యక్తి వయసు ఎంత?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>తెలియదు</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>ఇది సరిగా లేదు. దయచేసి మళ్లీ చూడండి.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Danger signs</source>
        <translation>ప్రమాద సూచనలు</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Source %1</source>
        <translation>ఆధారం %1</translation>
    </message>
    <message>
        <source>Hide what to do first</source>
        <translation>ముందు ఏం చేయాలో దాచు</translation>
    </message>
    <message>
        <source>Show what to do first</source>
        <translation>ముందు ఏం చేయాలో చూపించు</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Show this screen to a health worker now.</source>
        <translation>ఈ తెరను ఇప్పుడే ఆరోగ్య కార్యకర్తకు చూపించండి.</translation>
    </message>
    <message>
        <source>I have read this: go on</source>
        <translation>నేను చదివాను: ముందుకు</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>[One sentence is left out: a number in it is not in the source.]</source>
        <translation>[ఒక వాక్యం వదిలేశాం: అందులోని సంఖ్య ఆధారంలో లేదు.]</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(ఆధారం లేదు)</translation>
    </message>
    <message>
        <source>Show source %1</source>
        <translation>ఆధారం %1 చూపించు</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask</source>
        <translation>అడగండి</translation>
    </message>
    <message>
        <source>For a patient</source>
        <translation>రోగి కోసం</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ఆధారాలు</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Records set up</source>
        <translation>రికార్డులు ఏర్పాటు చేశారు</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>లోపలికి వచ్చారు</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>తెరకు తాళం పడింది</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>రికార్డులు తనిఖీ చేశారు</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>రికార్డులు బాగుచేశారు</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>రికార్డు మొదలైంది</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>రికార్డు చదివారు</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>రికార్డు మార్చారు</translation>
    </message>
    <message>
        <source>Record exported or printed</source>
        <translation>రికార్డు బయటికి పంపారు లేదా ముద్రించారు</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>రికార్డు తొలగించారు</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>రోగి సమాచారం చెరిపేశారు</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>ఖాతా చేర్చారు</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>పాత్ర మార్చారు</translation>
    </message>
    <message>
        <source>Account shut out</source>
        <translation>ఖాతా మూసివేశారు</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>పాస్‌ఫ్రేజ్ మార్చారు</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>పిన్ మార్చారు</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>రికవరీ కోడ్ వాడారు</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>కొత్త రికవరీ కోడ్ తయారైంది</translation>
    </message>
    <message>
        <source>This computer may open the records</source>
        <translation>ఈ కంప్యూటర్ రికార్డులు తెరవవచ్చు</translation>
    </message>
    <message>
        <source>This computer may no longer open the records</source>
        <translation>ఈ కంప్యూటర్ ఇక రికార్డులు తెరవలేదు</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>బ్యాకప్ చేశారు</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>బ్యాకప్ తిరిగి పెట్టారు</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Entry %1 was altered or moved.</source>
        <translation>నమోదు %1 మార్చబడింది లేదా జరపబడింది.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>నమోదు %1 లేదు.</translation>
    </message>
    <message>
        <source>The entries from %1 on are missing.</source>
        <translation>%1 నుండి నమోదులు లేవు.</translation>
    </message>
    <message>
        <source>The seal beside the records is missing or was altered.</source>
        <translation>రికార్డుల పక్కన ఉన్న ముద్ర లేదు లేదా మార్చబడింది.</translation>
    </message>
    <message>
        <source>The seal beside the records belongs to another trail (entry %1).</source>
        <translation>రికార్డుల పక్కన ఉన్న ముద్ర వేరే చిట్టాది (నమోదు %1).</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>చర్యల చిట్టా</translation>
    </message>
    <message>
        <source>Every act on the records, chained so that a change or a gap shows. It holds no patient text.</source>
        <translation>రికార్డులపై ప్రతి పని, మార్పు లేదా లోటు కనిపించేలా గొలుసుగా ఉంది. ఇందులో రోగి మాటలు లేవు.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>మళ్లీ చూడు</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>పనులు, కొత్తవి ముందు</translation>
    </message>
    <message>
        <source>The audit trail cannot be seen now</source>
        <translation>చర్యల చిట్టా ఇప్పుడు కనిపించదు</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>ఇంకా ఏమీ చేయలేదు</translation>
    </message>
    <message>
        <source>Following the chain…</source>
        <translation>గొలుసు చూస్తోంది…</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>చర్యల చిట్టా పూర్తిగా సరిగా ఉంది.</translation>
    </message>
    <message>
        <source>Entries from the first to the last: %1</source>
        <translation>మొదటి నుండి చివరి వరకు నమోదులు: %1</translation>
    </message>
    <message>
        <source>Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had it, and tell whoever is responsible. Records can be put back from a backup.</source>
        <translation>ఎవరో లేదా ఏదో నబ్జ్ బయట నుండి రికార్డులను మార్చింది. ఈ కంప్యూటర్‌ను ఉన్నట్టే ఉంచండి, ఇది ఎవరి దగ్గర ఉందో రాసుకోండి, బాధ్యులకు చెప్పండి. బ్యాకప్ నుండి రికార్డులు తిరిగి పెట్టవచ్చు.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>నమోదు %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>ముందు వైపు</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>వెనుక వైపు</translation>
    </message>
    <message>
        <source>The same places are in the list beside the drawing.</source>
        <translation>ఇవే చోట్లు బొమ్మ పక్కన ఉన్న జాబితాలో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>శరీరంలోని చోట్లు</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>నొప్పి ఎక్కడ ఉంది?</translation>
    </message>
    <message>
        <source>Touch the place. The drawing faces you: its right hand is at your left.</source>
        <translation>ఆ చోటును తాకండి. బొమ్మ మీ వైపు చూస్తోంది: దాని కుడి చేయి మీకు ఎడమ వైపున ఉంది.</translation>
    </message>
    <message>
        <source>Touch the place, or choose it from the list.</source>
        <translation>ఆ చోటును తాకండి, లేదా జాబితా నుండి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>ఇక్కడ నొప్పి: %1</translation>
    </message>
</context>
<context>
    <name>BodyPlaces</name>
    <message>
        <source>Head</source>
        <translation>తల</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>కన్ను</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>చెవి</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>ముఖం</translation>
    </message>
    <message>
        <source>Mouth or teeth</source>
        <translation>నోరు లేదా పళ్లు</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>గొంతు</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>మెడ వెనుక</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>భుజం</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>చంక</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>ఛాతీ</translation>
    </message>
    <message>
        <source>Belly, upper right</source>
        <translation>కడుపు, పైన కుడి వైపు</translation>
    </message>
    <message>
        <source>Belly, upper middle</source>
        <translation>కడుపు, పైన మధ్యలో</translation>
    </message>
    <message>
        <source>Belly, upper left</source>
        <translation>కడుపు, పైన ఎడమ వైపు</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>బొడ్డు చుట్టూ</translation>
    </message>
    <message>
        <source>Belly, lower right</source>
        <translation>కడుపు, కింద కుడి వైపు</translation>
    </message>
    <message>
        <source>Belly, lower middle</source>
        <translation>కడుపు, కింద మధ్యలో</translation>
    </message>
    <message>
        <source>Belly, lower left</source>
        <translation>కడుపు, కింద ఎడమ వైపు</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>నడుము పక్క</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>గజ్జ</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>మర్మాంగాలు</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>ఎడమ చేయి</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>కుడి చేయి</translation>
    </message>
    <message>
        <source>Hand or fingers</source>
        <translation>అరచేయి లేదా వేళ్లు</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>వీపు పై భాగం</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>నడుము</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>పిరుదులు</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>తొడ</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>మోకాలు</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>కాలు (మోకాలి కింద)</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>పిక్క</translation>
    </message>
    <message>
        <source>Foot or toes</source>
        <translation>పాదం లేదా కాలి వేళ్లు</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>The backup is in place. The records are open.</source>
        <translation>బ్యాకప్ పెట్టబడింది. రికార్డులు తెరిచి ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>బ్యాకప్‌లు, సంరక్షణ</translation>
    </message>
    <message>
        <source>Backups are encrypted as the records are: whoever finds one cannot read it.</source>
        <translation>బ్యాకప్‌లు రికార్డుల్లాగే తాళం వేసి ఉంటాయి: దొరికినవారు చదవలేరు.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it elsewhere: it helps when this computer is lost.</source>
        <translation>నబ్జ్ ప్రతిరోజూ తానే ఈ కంప్యూటర్‌లో ఒకటి చేస్తుంది. పెన్ డ్రైవ్‌లో కూడా ఒకటి చేసి వేరే చోట ఉంచండి: కంప్యూటర్ పోతే పనికొస్తుంది.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>బ్యాకప్ చేయండి…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>బ్యాకప్ తిరిగి పెట్టండి…</translation>
    </message>
    <message>
        <source>Are the records sound?</source>
        <translation>రికార్డులు బాగున్నాయా?</translation>
    </message>
    <message>
        <source>Nabz looks at the start. Here it looks through every page; that may take a minute.</source>
        <translation>నబ్జ్ మొదలైనప్పుడు చూస్తుంది. ఇక్కడ ప్రతి పేజీ చూస్తుంది; ఒక నిమిషం పట్టవచ్చు.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>అన్నీ చూడండి</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>బాగుచేయండి…</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>రోగి సమాచారం చెరపడం</translation>
    </message>
    <message>
        <source>When a patient asks for it, or when the time for keeping is over. There is no way back.</source>
        <translation>రోగి అడిగినప్పుడు, లేదా ఉంచే కాలం ముగిసినప్పుడు. తిరిగి తేవడం కుదరదు.</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>రోగి సమాచారం చెరపండి…</translation>
    </message>
    <message>
        <source>Work on the records that is going on.</source>
        <translation>రికార్డులపై జరుగుతున్న పని.</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>బ్యాకప్ ఎక్కడ రాయాలి</translation>
    </message>
    <message>
        <source>The backup to put back</source>
        <translation>తిరిగి పెట్టే బ్యాకప్</translation>
    </message>
    <message>
        <source>There is no automatic backup yet. The first comes with the first record.</source>
        <translation>ఇంకా తానే చేసిన బ్యాకప్ లేదు. మొదటిది మొదటి రికార్డుతో వస్తుంది.</translation>
    </message>
    <message>
        <source>On this computer, newest first:</source>
        <translation>ఈ కంప్యూటర్‌లో, కొత్తవి ముందు:</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>తిరిగి పెట్టండి…</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>బ్యాకప్ రాస్తోంది…</translation>
    </message>
    <message>
        <source>Looking through every page…</source>
        <translation>ప్రతి పేజీ చూస్తోంది…</translation>
    </message>
    <message>
        <source>The records are sound: %1 conversations, %2 messages.</source>
        <translation>రికార్డులు బాగున్నాయి: %1 సంభాషణలు, %2 సందేశాలు.</translation>
    </message>
    <message>
        <source>Something is wrong with the records (%1). Repair them; nothing is thrown away.</source>
        <translation>రికార్డుల్లో ఏదో లోపం ఉంది (%1). బాగుచేయండి; ఏదీ పారేయబడదు.</translation>
    </message>
    <message>
        <source>The backup is written and was opened again: %1 conversations in %2.</source>
        <translation>బ్యాకప్ రాసి మళ్ళీ తెరిచి చూసింది: %2 లో %1 సంభాషణలు.</translation>
    </message>
    <message>
        <source>The records are sound: nothing was changed.</source>
        <translation>రికార్డులు బాగున్నాయి: ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The search was made anew; nothing is lost.</source>
        <translation>వెతుకులాట కొత్తగా తయారైంది; ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>What could be read was saved into a new file. The damaged one is kept.</source>
        <translation>చదవగలిగినది కొత్త ఫైల్‌లో దాచింది. పాడైనది కూడా ఉంది.</translation>
    </message>
    <message>
        <source>Nothing could be read. The newest backup is in place; later records are lost.</source>
        <translation>ఏదీ చదవలేకపోయింది. కొత్త బ్యాకప్ పెట్టబడింది; తర్వాతి రికార్డులు పోయాయి.</translation>
    </message>
    <message>
        <source>Erased for good: %1 conversations with %2 messages.</source>
        <translation>శాశ్వతంగా చెరిపింది: %1 సంభాషణలు, %2 సందేశాలు.</translation>
    </message>
    <message>
        <source>The automatic backups are destroyed and a new one is made.</source>
        <translation>తానే చేసిన బ్యాకప్‌లు నాశనం చేసి కొత్తది చేసింది.</translation>
    </message>
    <message>
        <source>Automatic backups that still hold the patient: %1.</source>
        <translation>రోగి ఇంకా ఉన్న తానే చేసిన బ్యాకప్‌లు: %1.</translation>
    </message>
    <message>
        <source>A backup was written to %1: make it again and destroy the old one.</source>
        <translation>%1 కు ఒక బ్యాకప్ రాసి ఉంది: దాన్ని మళ్ళీ చేసి పాతది నాశనం చేయండి.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>మీ రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when every passphrase is forgotten. It is not shown again.</source>
        <translation>ఇప్పుడే రాసుకుని ఈ కంప్యూటర్‌కు దూరంగా ఉంచండి. పాస్‌ఫ్రేజ్‌లన్నీ మర్చిపోతే దీనితో రికార్డులు తెరుచుకుంటాయి. ఇది మళ్ళీ కనిపించదు.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>నేను రాసుకున్నాను</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>కొత్త రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>The code on the paper is worth nothing when a new one is made. Nobody can open the records without a passphrase or the code of now, not even who made Nabz.</source>
        <translation>కొత్తది చేస్తే కాగితంపై ఉన్న కోడ్ పనికిరాదు. పాస్‌ఫ్రేజ్ లేదా ఇప్పటి కోడ్ లేకుండా ఎవరూ రికార్డులు తెరవలేరు, నబ్జ్ చేసినవారు కూడా.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>కొత్త కోడ్ చేయండి</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask a health question…</source>
        <translation>ఆరోగ్యం గురించి ఏదైనా అడగండి…</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>మీ ప్రశ్న</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line</source>
        <translation>Enter నొక్కితే ప్రశ్న పంపబడుతుంది, Shift తో Enter నొక్కితే కొత్త వరుస మొదలవుతుంది</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపు</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>పంపు</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Have a look</source>
        <translation>చూడండి</translation>
    </message>
    <message>
        <source>No passphrase is set, so nothing is kept.</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టలేదు, కాబట్టి ఏదీ భద్రపరచబడదు.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి</translation>
    </message>
    <message>
        <source>The records are locked, so nothing is kept.</source>
        <translation>రికార్డులకు తాళం ఉంది, కాబట్టి ఏదీ భద్రపరచబడదు.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>సైన్ ఇన్ చేయండి</translation>
    </message>
    <message>
        <source>There is no language model here. Answers are put together from the sources.</source>
        <translation>ఇక్కడ భాషా మోడల్ లేదు. జవాబులను ఆధారాల నుంచి కూర్చుతుంది.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>మోడల్ తెచ్చుకోండి</translation>
    </message>
    <message>
        <source>The search model is missing, so sources cannot be searched well.</source>
        <translation>శోధన మోడల్ లేదు, కాబట్టి ఆధారాలను సరిగా వెతకలేదు.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date.</source>
        <translation>ఆధారాలు సిద్ధంగా లేవు, లేదా పాతవి.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>వాటిని సిద్ధం చేయండి</translation>
    </message>
    <message>
        <source>Little memory is free. Answers may be slow; close other programs.</source>
        <translation>మెమరీ తక్కువగా ఖాళీ ఉంది. జవాబులు ఆలస్యం కావచ్చు; ఇతర ప్రోగ్రాములను మూసేయండి.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>డిస్క్ దాదాపు నిండింది. త్వరగా కొంత చోటు ఖాళీ చేయండి.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder, so nothing can be kept.</source>
        <translation>నబ్జ్ తన ఫోల్డర్‌లో రాయలేకపోతోంది, కాబట్టి ఏదీ భద్రపరచలేదు.</translation>
    </message>
    <message>
        <source>Something on this computer is not as it should be.</source>
        <translation>ఈ కంప్యూటర్‌లో ఏదో సరిగా లేదు.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How likely: %1</source>
        <translation>అవకాశం: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>దీనికి అనుకూలంగా: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>దీనికి వ్యతిరేకంగా: %1</translation>
    </message>
    <message>
        <source>Must not be missed: stays listed until it is ruled out.</source>
        <translation>దీన్ని వదలకూడదు: కాదని తేలే వరకు జాబితాలో ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>ConsultView</name>
    <message>
        <source>Consultation</source>
        <translation>సంప్రదింపు</translation>
    </message>
    <message>
        <source>Say what is wrong, in your own words. Nabz asks one question at a time.</source>
        <translation>ఏమి ఇబ్బందో మీ మాటల్లో చెప్పండి. నబ్జ్ ఒకసారి ఒక ప్రశ్న మాత్రమే అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>తర్వాతి వ్యక్తి</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించండి…</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>ఇప్పుడే ఫలితం చెప్పండి</translation>
    </message>
    <message>
        <source>Say it in your own words…</source>
        <translation>మీ మాటల్లో రాయండి…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>మీ మాటలు</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>సంభాషణ</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>కొత్తదానికి వెళ్లు</translation>
    </message>
    <message>
        <source>Searching the sources…</source>
        <translation>ఆధారాల్లో వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>భాషా మోడల్ సిద్ధమవుతోంది…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>ఆధారాలను చదువుతోంది…</translation>
    </message>
    <message>
        <source>Writing the answer…</source>
        <translation>జవాబు రాస్తోంది…</translation>
    </message>
    <message>
        <source>Checking each sentence against the sources…</source>
        <translation>ప్రతి వాక్యాన్ని ఆధారాలతో సరిచూస్తోంది…</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <translation>అత్యవసరం: ఇప్పుడే సహాయం పొందండి</translation>
    </message>
    <message>
        <source>Urgent: see a doctor today</source>
        <translation>తొందరగా: ఈ రోజే డాక్టర్‌కు చూపించండి</translation>
    </message>
    <message>
        <source>See a health worker soon</source>
        <translation>త్వరలో ఆరోగ్య కార్యకర్తను కలవండి</translation>
    </message>
    <message>
        <source>Can be cared for at home</source>
        <translation>ఇంట్లోనే చూసుకోవచ్చు</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. This answer is put together from the sources.</source>
        <translation>భాషా మోడల్ అనుకోకుండా ఆగిపోయింది. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. This answer is put together from the sources.</source>
        <translation>ఈ కంప్యూటర్‌లో భాషా మోడల్ లేదు. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>The language model here does not write this language. This answer is put together from the sources.</source>
        <translation>ఇక్కడి భాషా మోడల్ ఈ భాషలో రాయదు. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>The language model is not strong in this language. Please read the sources as well.</source>
        <translation>భాషా మోడల్‌కు ఈ భాష అంత బాగా రాదు. దయచేసి ఆధారాలను కూడా చదవండి.</translation>
    </message>
    <message>
        <source>The language model wrote in another language. This answer is put together from the sources.</source>
        <translation>భాషా మోడల్ వేరే భాషలో రాసింది. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>What the language model wrote did not hold against the sources. This answer is put together from them.</source>
        <translation>భాషా మోడల్ రాసింది ఆధారాలతో సరిపోలేదు. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>The conversation has become long: its beginning is no longer considered.</source>
        <translation>సంభాషణ పొడవుగా అయింది: దాని మొదటి భాగాన్ని ఇక పరిగణించడం లేదు.</translation>
    </message>
    <message>
        <source>This was too much for the language model to read. This answer is put together from the sources.</source>
        <translation>భాషా మోడల్ చదవడానికి ఇది చాలా ఎక్కువైంది. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs. This answer is put together from the sources.</source>
        <translation>భాషా మోడల్‌కు మెమరీ సరిపోలేదు. వేరే ప్రోగ్రామ్‌లను మూసేయండి. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>భాషా మోడల్ పదే పదే ఆగిపోతోంది, అందుకే మళ్లీ ప్రయత్నించడం లేదు. జవాబులు ఆధారాల నుంచే వస్తాయి.</translation>
    </message>
    <message>
        <source>The language model cannot be used. This answer is put together from the sources.</source>
        <translation>భాషా మోడల్‌ను వాడలేం. ఈ జవాబు ఆధారాల నుంచి కూర్చినది.</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>బాగా సరిపోతుంది</translation>
    </message>
    <message>
        <source>Good match</source>
        <translation>సరిపోతుంది</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>సరిపోవచ్చు</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>పేజీ {n}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ఆపివేయబడింది</translation>
    </message>
    <message>
        <source>Written by {model} from the sources</source>
        <translation>{model} ఆధారాల నుంచి రాసింది</translation>
    </message>
    <message>
        <source>Put together from the sources</source>
        <translation>ఆధారాల నుంచి కూర్చినది</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>భద్రపరచబడింది</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>భద్రపరచలేదు</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase patient %1 for good?</source>
        <translation>రోగి %1 ను శాశ్వతంగా చెరపాలా?</translation>
    </message>
    <message>
        <source>Erase a patient for good?</source>
        <translation>ఒక రోగిని శాశ్వతంగా చెరపాలా?</translation>
    </message>
    <message>
        <source>Every consultation, question, remark and file of this patient is destroyed, and cannot be brought back. That it was done stays in the audit trail; who it was about does not.</source>
        <translation>ఈ రోగి ప్రతి సంప్రదింపు, ప్రశ్న, వ్యాఖ్య, ఫైల్ నాశనమవుతాయి, తిరిగి రావు. ఇది చేశారన్నది చర్యల చిట్టాలో ఉంటుంది; ఎవరి గురించో ఉండదు.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>శాశ్వతంగా చెరపండి</translation>
    </message>
    <message>
        <source>Code of the patient</source>
        <translation>రోగి కోడ్</translation>
    </message>
    <message>
        <source>Type the code once more, to be sure</source>
        <translation>నిర్ధారణకు కోడ్ మరోసారి రాయండి</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>తానే చేసిన బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Destroy them and make a new one</source>
        <translation>నాశనం చేసి కొత్తది చేయండి</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>The patient is in no automatic backup any more; older states of all records go with them.</source>
        <translation>రోగి ఇక ఏ తానే చేసిన బ్యాకప్‌లోనూ ఉండరు; అన్ని రికార్డుల పాత స్థితులూ వాటితో పోతాయి.</translation>
    </message>
    <message>
        <source>The patient stays in the automatic backups until these are replaced, day by day.</source>
        <translation>రోజురోజుకూ మారే వరకు రోగి తానే చేసిన బ్యాకప్‌లలో ఉంటారు.</translation>
    </message>
    <message>
        <source>Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old.</source>
        <translation>పెన్ డ్రైవ్‌కు రాసిన బ్యాకప్‌లలో రోగి ఇంకా ఉంటారు. వాటిని మళ్ళీ చేసి పాతవి నాశనం చేయండి.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The question is empty. Write what you want to know.</source>
        <translation>ప్రశ్న ఖాళీగా ఉంది. మీరు తెలుసుకోవాలనుకున్నది రాయండి.</translation>
    </message>
    <message>
        <source>There are no words in the question. Write it in words.</source>
        <translation>ప్రశ్నలో మాటలు లేవు. దాన్ని మాటల్లో రాయండి.</translation>
    </message>
    <message>
        <source>The question is too long: {length} characters. At most {limit} can be read. Please shorten it.</source>
        <translation>ప్రశ్న చాలా పొడవుగా ఉంది: {length} అక్షరాలు. గరిష్ఠంగా {limit} చదవగలం. దయచేసి చిన్నది చేయండి.</translation>
    </message>
    <message>
        <source>The question is not readable text. Please write it in words.</source>
        <translation>ఈ ప్రశ్నను చదవలేం. దయచేసి మాటల్లో రాయండి.</translation>
    </message>
    <message>
        <source>This is no longer here. It may have been deleted.</source>
        <translation>ఇది ఇప్పుడు ఇక్కడ లేదు. తొలగించి ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} అనే ఫైల్ లేదు.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} ఫైల్‌ను చదవలేం.</translation>
    </message>
    <message>
        <source>Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.</source>
        <translation>నబ్జ్ ఇలాంటి ఫైల్ చదవదు: {path}. ఇది PDF, Word, వెబ్ పేజీలు, టెక్స్ట్, EPUB, CSV చదువుతుంది.</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}.</source>
        <translation>ఇది మామూలు ఫైల్ కాదు: {path}.</translation>
    </message>
    <message>
        <source>There is no text in {path}.</source>
        <translation>{path} లో పాఠ్యం ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>There is no readable text in {path}.</source>
        <translation>{path} లో చదవగలిగే పాఠ్యం లేదు.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Save a copy without one and add that.</source>
        <translation>{path} కు పాస్‌వర్డ్ ఉంది. పాస్‌వర్డ్ లేని కాపీని భద్రపరచి దాన్ని చేర్చండి.</translation>
    </message>
    <message>
        <source>{path} holds macros, which are never run. Save a copy without macros and add that.</source>
        <translation>{path} లో మాక్రోలు ఉన్నాయి, వాటిని ఎప్పుడూ నడపం. మాక్రోలు లేని కాపీని భద్రపరచి దాన్ని చేర్చండి.</translation>
    </message>
    <message>
        <source>{path} is an old Word file. Save it as .docx and add that.</source>
        <translation>{path} పాత Word ఫైల్. దాన్ని .docx గా భద్రపరచి చేర్చండి.</translation>
    </message>
    <message>
        <source>{path} has pictures of pages and no text. It needs text recognition (OCR) first.</source>
        <translation>{path} లో పేజీల చిత్రాలే ఉన్నాయి, పాఠ్యం లేదు. ముందు అక్షరాల గుర్తింపు (OCR) చేయాలి.</translation>
    </message>
    <message>
        <source>The text in {path} is broken ({share} %). Add it in another form, such as Word.</source>
        <translation>{path} లో పాఠ్యం చెదిరిపోయింది ({share} %). Word వంటి మరో రూపంలో చేర్చండి.</translation>
    </message>
    <message>
        <source>{path} is not built like a document. It was left alone.</source>
        <translation>{path} పత్రంలా నిర్మించబడలేదు. దాన్ని వదిలేశాం.</translation>
    </message>
    <message>
        <source>{path} is damaged. Get the file again.</source>
        <translation>{path} పాడైంది. ఫైల్‌ను మళ్లీ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be read.</source>
        <translation>{path} చాలా పెద్దది. గరిష్ఠంగా {limit} చదవవచ్చు.</translation>
    </message>
    <message>
        <source>{path} took too long to read and was left.</source>
        <translation>{path} చదవడానికి చాలా సమయం పట్టింది, అందుకే వదిలేశాం.</translation>
    </message>
    <message>
        <source>{path} needs too much memory and was left.</source>
        <translation>{path} కు చాలా మెమరీ కావాలి, అందుకే వదిలేశాం.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left. Nothing else is affected.</source>
        <translation>{path} చదవలేకపోయాం, అందుకే వదిలేశాం. మిగతావన్నీ బాగానే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>{path} is not a list of terms. Each line needs a term and its definition.</source>
        <translation>{path} పదాల జాబితా కాదు. ప్రతి వరుసలో ఒక పదం, దాని అర్థం ఉండాలి.</translation>
    </message>
    <message>
        <source>Write what is to be added to the record.</source>
        <translation>రికార్డులో ఏమి చేర్చాలో రాయండి.</translation>
    </message>
    <message>
        <source>The addition is too long: {length} characters. At most {limit} are kept.</source>
        <translation>చేర్చినది చాలా పొడవుగా ఉంది: {length} అక్షరాలు. గరిష్ఠంగా {limit} మాత్రమే ఉంచగలం.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be attached.</source>
        <translation>{path} చాలా పెద్దది. గరిష్ఠంగా {limit} వరకు జత చేయవచ్చు.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was attached.</source>
        <translation>{path} చదవలేకపోయాం. ఏదీ జత చేయలేదు.</translation>
    </message>
    <message>
        <source>The file {name} did not come along when this record was imported.</source>
        <translation>ఈ రికార్డును దిగుమతి చేసినప్పుడు {name} ఫైల్ దానితో రాలేదు.</translation>
    </message>
    <message>
        <source>This person is no longer on the waiting list.</source>
        <translation>ఈ వ్యక్తి ఇప్పుడు వేచి ఉన్నవారి జాబితాలో లేరు.</translation>
    </message>
    <message>
        <source>There is a patient {id} already.</source>
        <translation>{id} కోడ్‌తో రోగి ఇప్పటికే ఉన్నారు.</translation>
    </message>
    <message>
        <source>The value {value} is not possible. It must be from {low} to {high} {unit}.</source>
        <translation>{value} సాధ్యం కాదు. అది {low} నుంచి {high} {unit} మధ్య ఉండాలి.</translation>
    </message>
    <message>
        <source>One of the facts about the patient is not possible. Please check them.</source>
        <translation>రోగి గురించి ఇచ్చిన ఒక వివరం సాధ్యం కాదు. దయచేసి సరిచూడండి.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>దీన్ని మీ నిర్వాహకులు నిర్ణయించారు.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed this language.</source>
        <translation>మీ నిర్వాహకులు ఈ భాషకు అనుమతి ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the model {id}.</source>
        <translation>మీ నిర్వాహకులు {id} మోడల్‌కు అనుమతి ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the knowledge pack {id}.</source>
        <translation>మీ నిర్వాహకులు {id} విజ్ఞాన ప్యాక్‌కు అనుమతి ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>Your administrator allows only knowledge packs that a trusted publisher signed.</source>
        <translation>నమ్మకమైన ప్రచురణకర్త సంతకం చేసిన విజ్ఞాన ప్యాక్‌లను మాత్రమే మీ నిర్వాహకులు అనుమతిస్తారు.</translation>
    </message>
    <message>
        <source>This file is not a knowledge pack that can be read. Get it again.</source>
        <translation>ఈ ఫైల్ చదవగలిగే జ్ఞాన ప్యాక్ కాదు. మళ్ళీ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>This pack is not as its publisher made it. Nothing of it was taken. Get the file again.</source>
        <translation>ఈ ప్యాక్ తయారు చేసినవారు ఇచ్చినట్టు లేదు. ఇందులోంచి ఏమీ తీసుకోలేదు. ఫైల్ మళ్ళీ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>This pack is not made rightly. Nothing of it was taken. Tell whoever made it.</source>
        <translation>ఈ ప్యాక్ సరిగా తయారు కాలేదు. ఇందులోంచి ఏమీ తీసుకోలేదు. తయారు చేసినవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>This pack needs a newer Nabz.</source>
        <translation>ఈ ప్యాక్‌కు కొత్త నబ్జ్ కావాలి.</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for this pack.</source>
        <translation>ఇక్కడ నమ్మకమున్నవారెవరూ ఈ ప్యాక్‌కు హామీ ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>A newer version of this pack is here already: {installed}.</source>
        <translation>ఈ ప్యాక్ కొత్త రూపం ఇప్పటికే ఇక్కడ ఉంది: {installed}.</translation>
    </message>
    <message>
        <source>There is nothing in use that could go into a pack.</source>
        <translation>ప్యాక్‌లో పెట్టడానికి వాడుకలో ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>These sources do not go into one pack.</source>
        <translation>ఈ మూలాలు ఒకే ప్యాక్‌లో ఇమడవు.</translation>
    </message>
    <message>
        <source>The pack could not be written. Nothing is left half written.</source>
        <translation>ప్యాక్ రాయలేకపోయాం. సగం రాసినదేదీ మిగల్చలేదు.</translation>
    </message>
    <message>
        <source>Your administrator does not allow conversations to leave this computer.</source>
        <translation>సంభాషణలను ఈ కంప్యూటర్ నుంచి బయటకు తీసుకెళ్లడానికి మీ నిర్వాహకులు అనుమతించలేదు.</translation>
    </message>
    <message>
        <source>Your administrator has switched off fetching. Take files from a folder or a USB stick.</source>
        <translation>ఇంటర్నెట్ నుంచి తెచ్చుకోవడాన్ని మీ నిర్వాహకులు ఆపేశారు. ఫైళ్లను ఫోల్డర్ లేదా USB స్టిక్ నుంచి తీసుకోండి.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. Answers are put together from the sources.</source>
        <translation>ఈ కంప్యూటర్‌లో భాషా మోడల్ లేదు. జవాబులను ఆధారాల నుంచి కూరుస్తాం.</translation>
    </message>
    <message>
        <source>The search model is not on this computer, so sources cannot be searched. Ask whoever looks after this computer.</source>
        <translation>శోధన మోడల్ ఈ కంప్యూటర్‌లో లేదు, అందుకే ఆధారాల్లో వెతకలేం. ఈ కంప్యూటర్‌ను చూసుకునేవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>This model is not known here.</source>
        <translation>ఈ మోడల్ ఇక్కడ తెలియదు.</translation>
    </message>
    <message>
        <source>The file {path} is not a language model that Nabz can use.</source>
        <translation>{path} ఫైల్ నబ్జ్ వాడగల భాషా మోడల్ కాదు.</translation>
    </message>
    <message>
        <source>The model file is cut short. Get it again on the Models page.</source>
        <translation>మోడల్ ఫైల్ అసంపూర్ణంగా ఉంది. మోడళ్ల పేజీలో దాన్ని మళ్లీ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>This model is of a kind that cannot be used here.</source>
        <translation>ఈ రకం మోడల్‌ను ఇక్కడ వాడలేం.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or is not the right one. It was removed. Get it again.</source>
        <translation>{name} ఫైల్ పాడైంది లేదా సరైనది కాదు. దాన్ని తొలగించాం. మళ్లీ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>The terms of this model must be accepted first: {licence}.</source>
        <translation>ముందు ఈ మోడల్ షరతులను అంగీకరించాలి: {licence}.</translation>
    </message>
    <message>
        <source>There is too little free memory for the model: {needed} needed, {free} free. Close other programs.</source>
        <translation>మోడల్‌కు ఖాళీ మెమరీ చాలదు: {needed} కావాలి, {free} ఖాళీగా ఉంది. వేరే ప్రోగ్రామ్‌లను మూసేయండి.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. It is being started again. Please ask once more.</source>
        <translation>భాషా మోడల్ అనుకోకుండా ఆగిపోయింది. దాన్ని మళ్లీ మొదలుపెడుతున్నాం. దయచేసి మరోసారి అడగండి.</translation>
    </message>
    <message>
        <source>The language model did not answer and was stopped. It is being started again. Please ask once more.</source>
        <translation>భాషా మోడల్ స్పందించలేదు, అందుకే ఆపేశాం. దాన్ని మళ్లీ మొదలుపెడుతున్నాం. దయచేసి మరోసారి అడగండి.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs and ask once more.</source>
        <translation>భాషా మోడల్‌కు మెమరీ సరిపోలేదు. వేరే ప్రోగ్రామ్‌లను మూసేసి మరోసారి అడగండి.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded.</source>
        <translation>భాషా మోడల్‌ను మొదలుపెట్టలేకపోయాం.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>భాషా మోడల్ పదే పదే ఆగిపోతోంది, అందుకే మళ్లీ ప్రయత్నించడం లేదు. జవాబులు ఆధారాల నుంచే వస్తాయి.</translation>
    </message>
    <message>
        <source>The question is too long for the language model. Ask it in fewer words.</source>
        <translation>భాషా మోడల్‌కు ప్రశ్న చాలా పొడవుగా ఉంది. తక్కువ మాటల్లో అడగండి.</translation>
    </message>
    <message>
        <source>{name} could not be fetched. Check the connection, or take it from a folder.</source>
        <translation>{name} తేలేకపోయాం. ఇంటర్నెట్ చూడండి, లేదా ఫోల్డర్ నుంచి తీసుకోండి.</translation>
    </message>
    <message>
        <source>This cannot be fetched here. Take it from a folder or a USB stick.</source>
        <translation>దీన్ని ఇక్కడికి తేలేం. ఫోల్డర్ లేదా USB నుంచి తీసుకోండి.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold {name}.</source>
        <translation>{folder} ఫోల్డర్‌లో {name} లేదు.</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free.</source>
        <translation>డిస్క్‌లో చోటు చాలదు: {needed} కావాలి, {free} ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder {folder}. Nothing can be kept.</source>
        <translation>నబ్జ్ తన ఫోల్డర్ {folder} లో రాయలేకపోతోంది. ఏదీ భద్రపరచలేం.</translation>
    </message>
    <message>
        <source>Another Nabz is already open. Close it first.</source>
        <translation>మరో నబ్జ్ ఇప్పటికే తెరిచి ఉంది. ముందు దాన్ని మూసేయండి.</translation>
    </message>
    <message>
        <source>The records are damaged. They are left as they are; restore a backup.</source>
        <translation>రికార్డులు పాడయ్యాయి. వాటిని అలాగే ఉంచాం; బ్యాకప్ నుంచి తిరిగి తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>The records were written by a newer Nabz. Install the newer Nabz.</source>
        <translation>రికార్డులు కొత్త నబ్జ్‌తో రాసినవి. కొత్త నబ్జ్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe.</source>
        <translation>దీన్ని భద్రపరచలేకపోయాం. ముందు భద్రపరిచింది క్షేమంగా ఉంది.</translation>
    </message>
    <message>
        <source>The file of the records was exchanged while Nabz was open. Close Nabz and open it again.</source>
        <translation>నబ్జ్ తెరిచి ఉండగా రికార్డుల ఫైలు మార్చబడింది. నబ్జ్‌ను మూసి మళ్ళీ తెరవండి.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try once more.</source>
        <translation>డిస్క్ నిండిపోయింది. ముందు భద్రపరచినది సురక్షితం. కొంత చోటు ఖాళీ చేసి మళ్ళీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The records are locked. Sign in to read or keep them.</source>
        <translation>రికార్డులకు తాళం వేసి ఉంది. చదవడానికి లేదా భద్రపరచడానికి సైన్ ఇన్ చేయండి.</translation>
    </message>
    <message>
        <source>No passphrase is set yet, so nothing is kept.</source>
        <translation>ఇంకా పాస్‌ఫ్రేజ్ పెట్టలేదు, కాబట్టి ఏదీ భద్రపరచబడదు.</translation>
    </message>
    <message>
        <source>The key file of the records is damaged. Put it back from a backup.</source>
        <translation>రికార్డుల తాళపు ఫైలు పాడైంది. దాన్ని బ్యాకప్ నుండి తిరిగి పెట్టండి.</translation>
    </message>
    <message>
        <source>The records are damaged or their key file is missing. They are kept as they are.</source>
        <translation>రికార్డులు పాడయ్యాయి లేదా వాటి తాళపు ఫైలు లేదు. అవి ఉన్నట్లే ఉంచబడ్డాయి.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please try again.</source>
        <translation>పాస్‌ఫ్రేజ్ సరైనది కాదు. మళ్ళీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>చాలాసార్లు తప్పు ప్రయత్నాలు జరిగాయి. {seconds} సెకన్లు ఆగి మళ్ళీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters. A few words together are best.</source>
        <translation>పాస్‌ఫ్రేజ్ చాలా చిన్నది. కనీసం {least} అక్షరాలు కావాలి. కొన్ని పదాలు కలిపి రాయడం మంచిది.</translation>
    </message>
    <message>
        <source>The passphrase holds characters that cannot be typed again. Choose another.</source>
        <translation>పాస్‌ఫ్రేజ్‌లో మళ్ళీ టైప్ చేయలేని అక్షరాలు ఉన్నాయి. వేరేది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>రెండూ ఒకేలా లేవు. మళ్ళీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits and nothing else.</source>
        <translation>పిన్‌లో కనీసం {least} అంకెలు ఉండాలి, ఇంకేమీ ఉండకూడదు.</translation>
    </message>
    <message>
        <source>The recovery code has a wrong or missing letter. It has eight groups of four.</source>
        <translation>రికవరీ కోడ్‌లో ఒక అక్షరం తప్పు లేదా లేదు. అందులో నాలుగేసి అక్షరాల ఎనిమిది గుంపులు ఉంటాయి.</translation>
    </message>
    <message>
        <source>This is not the recovery code of these records, or a newer one replaced it.</source>
        <translation>ఇది ఈ రికార్డుల రికవరీ కోడ్ కాదు, లేదా దాని స్థానంలో కొత్తది వచ్చింది.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Use a passphrase.</source>
        <translation>ఈ కంప్యూటర్ కీరింగ్‌ను ఉపయోగించలేము. పాస్‌ఫ్రేజ్ వాడండి.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>దీన్ని నిర్వాహకులు మాత్రమే చేయగలరు.</translation>
    </message>
    <message>
        <source>A patient is at the screen, so the records are closed. Clinic staff must sign in first.</source>
        <translation>తెర ముందు రోగి ఉన్నారు, కాబట్టి రికార్డులు మూసి ఉన్నాయి. ముందు క్లినిక్ సిబ్బంది సైన్ ఇన్ చేయాలి.</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>బ్యాకప్ రాయలేకపోయాం: {path}.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>{name} పేరుతో ఖాతా ఇప్పటికే ఉంది.</translation>
    </message>
    <message>
        <source>There is no account named {name}, or it was shut out.</source>
        <translation>{name} పేరుతో ఖాతా లేదు, లేదా మూసివేశారు.</translation>
    </message>
    <message>
        <source>{name} is the last administrator who can open the records. Make somebody else an administrator first.</source>
        <translation>రికార్డులు తెరవగల చివరి నిర్వాహకులు {name}. ముందు మరొకరిని నిర్వాహకులుగా చేయండి.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>{path} ఫైల్ ఇప్పటికే ఉంది. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The file {path} is no backup of Nabz, or it is damaged. Nothing was changed.</source>
        <translation>{path} ఫైల్ నబ్జ్ బ్యాకప్ కాదు, లేదా పాడైంది. ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The records could not be repaired, and no automatic backup opens. They are kept in {kept}. Restore a backup of your own.</source>
        <translation>రికార్డులు బాగుచేయలేకపోయింది, తానే చేసిన బ్యాకప్ ఏదీ తెరుచుకోవడం లేదు. అవి {kept} లో ఉన్నాయి. మీ బ్యాకప్ ఒకటి తిరిగి పెట్టండి.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. The record is as it was.</source>
        <translation>{path} ఫైల్ రాయలేకపోయింది. రికార్డు అలాగే ఉంది.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form, such as plain text.</source>
        <translation>PDF తయారుకాలేదు. వేరే రూపం ఎంచుకోండి, ఉదాహరణకు సాదా పాఠ్యం.</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed.</source>
        <translation>{path} ఫైల్ తీసుకోలేము: పాడైంది లేదా వేరే రకం. ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>This record is here already. Nothing was changed.</source>
        <translation>ఈ రికార్డు ఇప్పటికే ఇక్కడ ఉంది. ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The FHIR file is not right at {place}. Nothing was changed.</source>
        <translation>FHIR ఫైల్ {place} వద్ద సరిగా లేదు. ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Nothing was erased.</source>
        <translation>రెండు కోడ్‌లూ ఒకటి కావు. ఏదీ చెరపలేదు.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>పేరు ఖాళీగా ఉంది లేదా చాలా పొడవుగా ఉంది.</translation>
    </message>
    <message>
        <source>The sources are not set up yet. Ask whoever looks after this computer.</source>
        <translation>ఆధారాలు ఇంకా సిద్ధంగా లేవు. ఈ కంప్యూటర్‌ను చూసుకునేవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>The sources must be set up again. Ask whoever looks after this computer.</source>
        <translation>ఆధారాలను మళ్లీ సిద్ధం చేయాలి. ఈ కంప్యూటర్‌ను చూసుకునేవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>A file with sources is not right: {path}.</source>
        <translation>ఆధారాల ఫైల్ ఒకటి సరిగా లేదు: {path}.</translation>
    </message>
    <message>
        <source>Parts of the system are missing: {names}.</source>
        <translation>సిస్టమ్‌లో కొన్ని భాగాలు లేవు: {names}.</translation>
    </message>
    <message>
        <source>Stopped before the end. Start it again; it goes on where it was.</source>
        <translation>పూర్తి కాకముందే ఆగింది. మళ్లీ మొదలుపెట్టండి; ఆగిన చోటు నుంచే కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nabz. What was saved is safe. Please try once more.</source>
        <translation>నబ్జ్ లోపల ఏదో పొరపాటు జరిగింది. భద్రపరిచింది క్షేమంగా ఉంది. దయచేసి మరోసారి ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>జవాబు</translation>
    </message>
    <message>
        <source>Answer that was broken off</source>
        <translation>మధ్యలో ఆగిన జవాబు</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయి</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>మళ్లీ అడుగు</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించండి…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln ఆధారం</numerusform>
            <numerusform>%Ln ఆధారాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the record as a file</source>
        <translation>రికార్డును ఫైల్‌గా దాచండి</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>దాచండి…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>రూపం</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>పాఠ్యం</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>నబ్జ్</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail.</source>
        <translation>ఈ ఫైల్‌కు తాళం లేదు: ఎవరి దగ్గర ఉంటే వారు చదవగలరు. ఇది తయారుచేశారన్నది చర్యల చిట్టాలో ఉంటుంది.</translation>
    </message>
    <message>
        <source>A page to read, print or send, in the language of the conversation.</source>
        <translation>చదవడానికి, ముద్రించడానికి, పంపడానికి ఒక పేజీ, సంభాషణ భాషలో.</translation>
    </message>
    <message>
        <source>Plain text with headings, for any program.</source>
        <translation>శీర్షికలతో సాదా పాఠ్యం, ఏ ప్రోగ్రామ్‌కైనా.</translation>
    </message>
    <message>
        <source>For another clinic&apos;s or hospital&apos;s record system (HL7 FHIR R4).</source>
        <translation>వేరే క్లినిక్ లేదా ఆసుపత్రి రికార్డు వ్యవస్థ కోసం (HL7 FHIR R4).</translation>
    </message>
    <message>
        <source>Everything, for another Nabz: it can be taken in there.</source>
        <translation>అన్నీ, మరో నబ్జ్ కోసం: అక్కడ దీన్ని తీసుకోవచ్చు.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>ఎంత అత్యవసరం</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>ఏమై ఉండవచ్చు</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>ఎవరు మొదలుపెట్టారు</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>ఈ రోజు నుండి</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>ఈ రోజు వరకు</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>అన్నీ చూపండి</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>ఏదైనా</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>గత 7 రోజులు</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>గత 30 రోజులు</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>గత 12 నెలలు</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>రెండు రోజుల మధ్య</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>అత్యవసరం</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>తొందర</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>త్వరలో</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>ఇంట్లో</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>ఎవరైనా</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>సంప్రదింపులు</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ప్రశ్నలు</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Nabz</source>
        <translation>నబ్జ్</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>ఎవరు వాడతారు</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>మొదటి ప్రయత్నం</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>ప్రస్తుతానికి వదిలేయండి</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>దశ %1 / %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>మీ నిర్వాహకులు నిర్ణయించారు.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A consultation</source>
        <translation>ఒక సంప్రదింపు</translation>
    </message>
    <message>
        <source>Say what is wrong in the person&apos;s own words, then answer one question at a time. What was misunderstood goes with one press. When a danger sign is found, act on it first. At the end there is how soon the person must be seen, what it may be, and advice with its sources.</source>
        <translation>బాధ ఏమిటో ఆ వ్యక్తి మాటల్లోనే రాయండి, తర్వాత ఒక్కో ప్రశ్నకు జవాబు ఇవ్వండి. తప్పుగా అర్థమైనది ఒక్క నొక్కుతో పోతుంది. ప్రమాద సూచన కనిపిస్తే ముందు దాని గురించి చేయండి. చివర ఎంత త్వరగా చూపించాలో, ఏమై ఉండవచ్చో, ఆధారాలతో సలహా ఉంటాయి.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>ఒక ప్రశ్న</translation>
    </message>
    <message>
        <source>Ask in any of the seven languages. A number in brackets leads to the source; read it where it matters. A sentence that no source carries is marked. When there is no source, Nabz says so and makes nothing up.</source>
        <translation>ఏడు భాషల్లో దేనిలోనైనా అడగండి. బ్రాకెట్‌లోని సంఖ్య ఆధారానికి తీసుకెళ్తుంది; ముఖ్యమైన చోట చదవండి. ఆధారం లేని వాక్యానికి గుర్తు ఉంటుంది. ఆధారం లేకపోతే నబ్జ్ ఆ మాటే చెబుతుంది, కల్పించదు.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>రికార్డులు</translation>
    </message>
    <message>
        <source>What happens is kept encrypted on this computer while the records are open. After idle time they are covered; sign in again with passphrase or PIN. Without the passphrase and without the recovery code nobody can open them. Make backups.</source>
        <translation>రికార్డులు తెరిచి ఉన్నప్పుడు జరిగేదంతా ఈ కంప్యూటర్‌లో గుప్తంగా భద్రపరచబడుతుంది. కాసేపు ఎవరూ లేకపోతే అవి మూసుకుంటాయి; పాస్‌ఫ్రేజ్ లేదా పిన్‌తో మళ్ళీ సైన్ ఇన్ చేయండి. పాస్‌ఫ్రేజ్, రికవరీ కోడ్ రెండూ లేకపోతే ఎవరూ తెరవలేరు. బ్యాకప్‌లు చేసుకోండి.</translation>
    </message>
    <message>
        <source>A patient at the screen</source>
        <translation>తెర ముందు రోగి</translation>
    </message>
    <message>
        <source>Hand the computer over only with the patient&apos;s page. It shows nobody&apos;s record, and staff sign in to leave it.</source>
        <translation>రోగి పేజీ తెరిచిన తర్వాతే కంప్యూటర్‌ను రోగికి ఇవ్వండి. అది ఎవరి రికార్డునూ చూపదు, దాని నుంచి బయటికి రావడానికి సిబ్బంది సైన్ ఇన్ చేస్తారు.</translation>
    </message>
    <message>
        <source>What Nabz does not do</source>
        <translation>నబ్జ్ చేయనిది</translation>
    </message>
    <message>
        <source>It does not examine anybody and does not replace a doctor. If your own judgement says that it is serious, act on that. It needs no internet and sends nothing anywhere.</source>
        <translation>ఇది ఎవరినీ పరీక్షించదు, డాక్టర్‌కు బదులు కాదు. పరిస్థితి తీవ్రమని మీకు అనిపిస్తే, అదే ప్రకారం చేయండి. దీనికి ఇంటర్నెట్ అక్కర్లేదు, ఎక్కడికీ ఏదీ పంపదు.</translation>
    </message>
    <message>
        <source>The four levels, by shape and word</source>
        <translation>నాలుగు స్థాయిలు, ఆకారం, మాటలతో</translation>
    </message>
    <message>
        <source>Emergency: get help now, within minutes.</source>
        <translation>అత్యవసరం: ఇప్పుడే, నిమిషాల్లో సహాయం పొందండి.</translation>
    </message>
    <message>
        <source>Urgent: to be seen today.</source>
        <translation>త్వరగా: ఈరోజే చూపించాలి.</translation>
    </message>
    <message>
        <source>Soon: to be seen in the next days.</source>
        <translation>కొద్ది రోజుల్లో చూపించాలి.</translation>
    </message>
    <message>
        <source>Care at home: come back if it gets worse.</source>
        <translation>ఇంట్లో చూసుకోవచ్చు: ఎక్కువైతే మళ్ళీ రండి.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>fine</source>
        <translation>బాగుంది</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>ఇంకా బాగుండవచ్చు</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>పనిచేయడం లేదు</translation>
    </message>
    <message>
        <source>Folder for data</source>
        <translation>డేటా ఫోల్డర్</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>భాషా మోడల్</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>శోధన మోడల్</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ఆధారాలు</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>భద్రపరిచిన సంభాషణలు</translation>
    </message>
    <message>
        <source>Built-in knowledge</source>
        <translation>నబ్జ్‌లో ఉన్న సమాచారం</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>భాషలు</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>అక్షర రూపాలు (ఫాంట్‌లు)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>మెమరీ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>డిస్క్</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>ప్రాసెసర్</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>గడియారం</translation>
    </message>
    <message>
        <source>Rules of your administrator</source>
        <translation>మీ నిర్వాహకుల నియమాలు</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>చివరిసారి హఠాత్తుగా ఆగిపోవడం</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>ఇంటర్నెట్</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder. Ask who looks after this computer.</source>
        <translation>నబ్జ్ తన ఫోల్డర్‌లో రాయలేకపోతోంది. ఈ కంప్యూటర్‌ను చూసుకునే వారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>No language model is here. Get one on this screen.</source>
        <translation>ఇక్కడ భాషా మోడల్ లేదు. ఈ తెరలోనే ఒకటి పొందండి.</translation>
    </message>
    <message>
        <source>No search model is here. Get it on this screen.</source>
        <translation>ఇక్కడ వెతికే మోడల్ లేదు. ఈ తెరలోనే పొందండి.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date. Set them up on the Knowledge screen.</source>
        <translation>మూలాలు సిద్ధంగా లేవు, లేదా పాతవి. సమాచారం తెరలో సిద్ధం చేయండి.</translation>
    </message>
    <message>
        <source>Records are not protected yet. Choose a passphrase in the settings.</source>
        <translation>రికార్డులకు ఇంకా రక్షణ లేదు. సెట్టింగ్‌లలో రహస్య వాక్యం ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Part of the built-in knowledge is faulty. Install Nabz again.</source>
        <translation>లోపలి సమాచారంలో కొంత భాగం పాడైంది. నబ్జ్‌ను మళ్ళీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>A language of the window is missing. Install Nabz again.</source>
        <translation>విండో భాషల్లో ఒకటి లేదు. నబ్జ్‌ను మళ్ళీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Letters of a language are missing on this computer. Install the Noto fonts.</source>
        <translation>ఈ కంప్యూటర్‌లో ఒక భాష అక్షరాలు లేవు. Noto ఫాంట్లు ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Too little memory is free for the language model. Close other programs.</source>
        <translation>భాషా మోడల్‌కు ఖాళీ మెమరీ తక్కువగా ఉంది. వేరే ప్రోగ్రాములను మూసేయండి.</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space.</source>
        <translation>డిస్క్ దాదాపు నిండింది. కొంత చోటు ఖాళీ చేయండి.</translation>
    </message>
    <message>
        <source>The language model will be slow on this processor.</source>
        <translation>ఈ ప్రాసెసర్‌పై భాషా మోడల్ నెమ్మదిగా పని చేస్తుంది.</translation>
    </message>
    <message>
        <source>The clock seems wrong. Set it: records are dated by it.</source>
        <translation>గడియారం తప్పుగా ఉన్నట్టుంది. సరిచేయండి: రికార్డుల తేదీ దాని నుంచే వస్తుంది.</translation>
    </message>
    <message>
        <source>Some rules of your administrator could not be read.</source>
        <translation>మీ నిర్వాహకుల నియమాల్లో కొన్ని చదవలేకపోయాం.</translation>
    </message>
    <message>
        <source>Nabz ended unexpectedly once. Help can copy a report for who looks after it.</source>
        <translation>నబ్జ్ ఒకసారి అనుకోకుండా ఆగిపోయింది. సహాయం తెరలో నివేదికను కాపీ చేసి కంప్యూటర్‌ను చూసుకునే వారికి ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The internet is needed once, to set up. A stick does as well.</source>
        <translation>సిద్ధం చేయడానికి ఒక్కసారి ఇంటర్నెట్ కావాలి. పెన్‌డ్రైవ్ అయినా సరిపోతుంది.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>మళ్లీ చూడు</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>సాంకేతిక సహాయం కోసం కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>సరిచూస్తోంది…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>కాపీ అయింది.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>దీంతో ఎలా పని చేయాలి</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>కీబోర్డు</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>అన్నీ బాగున్నాయా?</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>పరిచయం, లైసెన్సులు</translation>
    </message>
    <message>
        <source>Take the first steps again</source>
        <translation>మొదటి దశలను మళ్ళీ చేయండి</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>పాత సంభాషణలు</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>అన్ని సంభాషణల్లో వెతకండి</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>భద్రపరిచిన సంభాషణలు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Choose a conversation to read it</source>
        <translation>చదవడానికి ఒక సంభాషణను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>తక్కువ లేదా వేరే మాటలతో ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Take a record in from a file…</source>
        <translation>ఫైల్ నుండి రికార్డు తీసుకోండి…</translation>
    </message>
    <message>
        <source>A remark on a record that was not added.</source>
        <translation>రికార్డుకు చేర్చని వ్యాఖ్య.</translation>
    </message>
    <message>
        <source>Filter: some are hidden</source>
        <translation>వడపోత: కొన్ని దాగి ఉన్నాయి</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>వడపోత</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all again.</source>
        <translation>తక్కువ లేదా వేరే పదాలు రాయండి, లేదా మళ్ళీ అన్నీ చూపండి.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>ఇంకా ఏదీ భద్రపరచలేదు</translation>
    </message>
    <message>
        <source>Every question that you ask is kept here.</source>
        <translation>మీరు అడిగే ప్రతి ప్రశ్న ఇక్కడ ఉంటుంది.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>సంభాషణను తొలగించాం.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>The record to take in</source>
        <translation>తీసుకునే రికార్డు</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 రాయబడింది.</translation>
    </message>
    <message>
        <source>The record is here now.</source>
        <translation>రికార్డు ఇప్పుడు ఇక్కడ ఉంది.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would you like to do?</source>
        <translation>మీరు ఏం చేయాలనుకుంటున్నారు?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>ప్రశ్న అడగండి</translation>
    </message>
    <message>
        <source>Every answer shows where it comes from.</source>
        <translation>ప్రతి జవాబూ ఎక్కడి నుంచి వచ్చిందో చూపుతుంది.</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>రోగికి అప్పగించండి</translation>
    </message>
    <message>
        <source>Staff sign in to come back.</source>
        <translation>తిరిగి రావడానికి సిబ్బంది సైన్ ఇన్ చేస్తారు.</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>ఇటీవల భద్రపరచినవి</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>అన్ని రికార్డులు</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>ఇంటర్నెట్ లేకుండానే పనిచేస్తుంది. నబ్జ్ డాక్టర్‌కు బదులు కాదు: అత్యవసర పరిస్థితిలో వెంటనే సహాయం పొందండి.</translation>
    </message>
    <message>
        <source>Go on with the consultation</source>
        <translation>సంప్రదింపును కొనసాగించండి</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>సంప్రదింపు మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>One question at a time; danger signs first.</source>
        <translation>ఒకసారికి ఒక ప్రశ్న; ప్రమాద సూచనలు ముందు.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>ఎవరూ వేచి లేరు.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>%Ln వ్యక్తి వేచి ఉన్నారు</numerusform>
            <numerusform>%Ln మంది వేచి ఉన్నారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>వేచి ఉన్నవారు</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Consultations and questions will stand here.</source>
        <translation>ఇంకా ఏదీ భద్రపరచలేదు. సంప్రదింపులు, ప్రశ్నలు ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Records can be read when you have signed in.</source>
        <translation>సైన్ ఇన్ చేసిన తర్వాత రికార్డులను చదవవచ్చు.</translation>
    </message>
</context>
<context>
    <name>KnowledgeView</name>
    <message>
        <source>Knowledge</source>
        <translation>సమాచారం</translation>
    </message>
    <message>
        <source>Nabz answers only from these sources.</source>
        <translation>నబ్జ్ ఈ ఆధారాల నుంచే జవాబిస్తుంది.</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>ఆధారాల్లో వెతకండి</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ఫైళ్లు చేర్చండి…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ఫోల్డర్ చేర్చండి…</translation>
    </message>
    <message>
        <source>Or drop files here: PDF, Word, web pages, text, EPUB, CSV.</source>
        <translation>లేదా ఫైళ్లను ఇక్కడ వదలండి: PDF, Word, వెబ్ పేజీలు, టెక్స్ట్, EPUB, CSV.</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>చేర్చాల్సిన పత్రాలు</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>పత్రాల ఫోల్డర్</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>పత్రాన్ని తీసివేయండి</translation>
    </message>
    <message>
        <source>Remove %1 and everything that was read from it? The file itself stays.</source>
        <translation>%1 ను, దాని నుండి చదివినదంతా తీసివేయాలా? ఫైల్ అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>No passphrase is set, so these files are kept without encryption: who gets this computer can read them.</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టలేదు, కాబట్టి ఈ ఫైళ్లు తాళం లేకుండా ఉంటాయి: ఈ కంప్యూటర్ దొరికినవారు చదవగలరు.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>గుర్తించినవి: %1</translation>
    </message>
    <message>
        <source>Sure enough to answer from.</source>
        <translation>సమాధానం ఇవ్వడానికి నమ్మకం సరిపోతుంది.</translation>
    </message>
    <message>
        <source>Not sure enough: asked, Nabz would say that it does not know.</source>
        <translation>నమ్మకం చాలదు: అడిగితే తెలియదని నబ్జ్ చెబుతుంది.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>దొరికినవి</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>ఈ కంప్యూటర్‌లోని ఆధారాలు</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>తక్కువ లేదా వేరే మాటలతో ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The sources are not set up yet</source>
        <translation>ఆధారాలు ఇంకా సిద్ధంగా లేవు</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to set up Nabz.</source>
        <translation>నబ్జ్‌ను సిద్ధం చేయమని ఈ కంప్యూటర్‌ను చూసుకునేవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>%1 has the same content as a document that is here. It was skipped.</source>
        <translation>%1 లో ఉన్నదే ఇక్కడి ఒక పత్రంలో ఉంది. దాన్ని వదిలేశాం.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ఇప్పటికే ఇక్కడ ఉంది.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <translation>మీ భాషను ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Nabz</source>
        <translation>నబ్జ్‌కు స్వాగతం</translation>
    </message>
    <message>
        <source>Which language shall the window speak? You can change it at any time.</source>
        <translation>ఇక్కడ అంతా ఏ భాషలో కనిపించాలి? దీన్ని ఎప్పుడైనా మార్చవచ్చు.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed in Ask and did not send.</source>
        <translation>అడగడానికి టైప్ చేసి పంపనిది.</translation>
    </message>
    <message>
        <source>The consultation that is going on: nothing is being kept.</source>
        <translation>జరుగుతున్న సంప్రదింపు: ఏదీ భద్రపరచడం లేదు.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close Nabz?</source>
        <translation>నబ్జ్‌ను మూసేయాలా?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>ఇది పోతుంది:</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>అయినా మూసేయండి</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ఉండండి</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Terms of the model</source>
        <translation>మోడల్ షరతులు</translation>
    </message>
    <message>
        <source>%1 comes under these terms: %2. Read them here:</source>
        <translation>%1 ఈ షరతుల కింద వస్తుంది: %2. ఇక్కడ చదవండి:</translation>
    </message>
    <message>
        <source>I have read and accept the terms</source>
        <translation>నేను షరతులు చదివాను, అంగీకరిస్తున్నాను</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>తెచ్చుకోండి</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్ళీ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>భాష: %1</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>పాస్‌ఫ్రేజ్ లేదా పిన్</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>రికార్డులను సురక్షితంగా ఉంచండి</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>రికార్డులకు తాళం వేసి ఉంది</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>రికవరీ కోడ్‌తో తెరవండి</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>మీ రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>నేను రాసుకున్నాను</translation>
    </message>
    <message>
        <source>Go on without keeping anything</source>
        <translation>ఏదీ భద్రపరచకుండా కొనసాగండి</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ మర్చిపోయాను</translation>
    </message>
    <message>
        <source>Records are encrypted with a passphrase. Nobody can open them without it or without the recovery code that comes next, not even who made Nabz. A few words together are best.</source>
        <translation>రికార్డులు పాస్‌ఫ్రేజ్‌తో గుప్తీకరించబడతాయి. అది లేకుండా, లేదా తర్వాత వచ్చే రికవరీ కోడ్ లేకుండా, ఎవరూ వాటిని తెరవలేరు, నబ్జ్ తయారు చేసినవారు కూడా. కొన్ని పదాలు కలిపి రాయడం మంచిది.</translation>
    </message>
    <message>
        <source>Records of an earlier Nabz are here unencrypted. They are encrypted now.</source>
        <translation>పాత నబ్జ్ రికార్డులు ఇక్కడ గుప్తీకరించకుండా ఉన్నాయి. అవి ఇప్పుడు గుప్తీకరించబడతాయి.</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when the passphrase is forgotten. It is not shown again.</source>
        <translation>దీన్ని ఇప్పుడే రాసుకుని ఈ కంప్యూటర్‌కు దూరంగా ఉంచండి. పాస్‌ఫ్రేజ్ మర్చిపోతే ఇదే రికార్డులను తెరుస్తుంది. ఇది మళ్ళీ చూపబడదు.</translation>
    </message>
    <message>
        <source>Type the code from the paper, then choose a new passphrase. You get a new code after.</source>
        <translation>కాగితంపై ఉన్న కోడ్ టైప్ చేసి, కొత్త పాస్‌ఫ్రేజ్ ఎంచుకోండి. తర్వాత మీకు కొత్త కోడ్ వస్తుంది.</translation>
    </message>
    <message>
        <source>Sign in to read records and to keep new ones.</source>
        <translation>రికార్డులు చదవడానికి, కొత్తవి భద్రపరచడానికి సైన్ ఇన్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nabz</source>
        <translation>నబ్జ్</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>సాంకేతిక సహాయం కోసం కాపీ చేయండి</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>writes answers</source>
        <translation>జవాబులు రాస్తుంది</translation>
    </message>
    <message>
        <source>finds sources</source>
        <translation>ఆధారాలు వెతుకుతుంది</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>వాడుకలో ఉంది</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>సిఫార్సు చేసినది</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>ఫైల్: %1</translation>
    </message>
    <message>
        <source>memory: %1</source>
        <translation>మెమరీ: %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>లైసెన్స్: %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>దీన్ని వాడండి</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>తెచ్చుకోండి</translation>
    </message>
    <message>
        <source>Get from a folder…</source>
        <translation>ఫోల్డర్ నుంచి తెచ్చుకోండి…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపు</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ఎంత పూర్తయింది</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>సుమారు %Ln నిమిషం మిగిలింది</numerusform>
            <numerusform>సుమారు %Ln నిమిషాలు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>తెస్తోంది</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>భాగాలను కలుపుతోంది</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ఫైల్‌ను సరిచూస్తోంది</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>సిద్ధం చేస్తోంది</translation>
    </message>
    <message>
        <source>Setting up the sources</source>
        <translation>ఆధారాలను సిద్ధం చేస్తోంది</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>ఈ భాషల్లో రాస్తుంది: %1</translation>
    </message>
    <message>
        <source>with caution: %1</source>
        <translation>జాగ్రత్తతో: %1</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>From a folder or USB stick…</source>
        <translation>ఫోల్డర్ లేదా పెన్‌డ్రైవ్ నుంచి…</translation>
    </message>
    <message>
        <source>For a computer that has no internet.</source>
        <translation>ఇంటర్నెట్ లేని కంప్యూటర్ కోసం.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపు</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ఎంత పూర్తయింది</translation>
    </message>
    <message>
        <source>Folder or USB stick with the models</source>
        <translation>మోడళ్లు ఉన్న ఫోల్డర్ లేదా పెన్‌డ్రైవ్</translation>
    </message>
    <message>
        <source>Language model and sources</source>
        <translation>భాషా మోడల్, ఆధారాలు</translation>
    </message>
    <message>
        <source>Everything is here. Nothing needs to be fetched.</source>
        <translation>అన్నీ ఇక్కడే ఉన్నాయి. ఏదీ తేవక్కర్లేదు.</translation>
    </message>
    <message>
        <source>They run on this computer. After this no internet is needed.</source>
        <translation>ఇవి ఈ కంప్యూటర్‌లోనే నడుస్తాయి. ఆ తర్వాత ఇంటర్నెట్ అవసరం లేదు.</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: %1</source>
        <translation>జవాబులను మాటల్లో రాసే భాషా మోడల్: %1</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: not here yet</source>
        <translation>జవాబులను మాటల్లో రాసే భాషా మోడల్: ఇంకా ఇక్కడ లేదు</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: here</source>
        <translation>సరైన ఆధారాన్ని వెతికే శోధన మోడల్: ఇక్కడ ఉంది</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: not here yet</source>
        <translation>సరైన ఆధారాన్ని వెతికే శోధన మోడల్: ఇంకా ఇక్కడ లేదు</translation>
    </message>
    <message>
        <source>Sources: ready to be searched</source>
        <translation>ఆధారాలు: వెతకడానికి సిద్ధం</translation>
    </message>
    <message>
        <source>Sources: not set up yet</source>
        <translation>ఆధారాలు: ఇంకా సిద్ధం కాలేదు</translation>
    </message>
    <message>
        <source>Fetch from the internet</source>
        <translation>ఇంటర్నెట్ నుంచి తెచ్చుకోండి</translation>
    </message>
    <message>
        <source>About %1, once. It can be stopped and goes on where it was.</source>
        <translation>సుమారు %1, ఒక్కసారే. ఆపవచ్చు, ఆపిన చోటు నుంచే కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>Only the sources are set up; nothing is fetched.</source>
        <translation>ఆధారాలను మాత్రమే సిద్ధం చేస్తుంది; ఏదీ తేదు.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>వాటిని సిద్ధం చేయండి</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>సిద్ధం చేస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>సుమారు %Ln నిమిషం మిగిలింది</numerusform>
            <numerusform>సుమారు %Ln నిమిషాలు మిగిలాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models and health</source>
        <translation>మోడళ్లు, స్థితి</translation>
    </message>
    <message>
        <source>A language model puts answers into words. It runs on this computer.</source>
        <translation>భాషా మోడల్ జవాబులను మాటల్లో రాస్తుంది. ఇది ఈ కంప్యూటర్‌లోనే నడుస్తుంది.</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>అన్నీ బాగున్నాయా?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>మళ్లీ చూడు</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>సరిచూస్తోంది…</translation>
    </message>
    <message>
        <source>Folder or USB stick with the model</source>
        <translation>మోడల్ ఉన్న ఫోల్డర్ లేదా USB</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of patient %1</source>
        <translation>రోగి %1 పేరు</translation>
    </message>
    <message>
        <source>The code stays. Leave it empty to keep no name.</source>
        <translation>కోడ్ అలాగే ఉంటుంది. పేరు వద్దనుకుంటే ఖాళీగా వదలండి.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>పెట్టండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>minutes</source>
        <translation>నిమిషాలు</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>గంటలు</translation>
    </message>
    <message>
        <source>days</source>
        <translation>రోజులు</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>వారాలు</translation>
    </message>
    <message>
        <source>months</source>
        <translation>నెలలు</translation>
    </message>
    <message>
        <source>years</source>
        <translation>సంవత్సరాలు</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>చెరిపేయండి</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ఇంకా ఏమీ లేదు</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>సంఖ్య: %1</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Take in a pack…</source>
        <translation>ప్యాక్ తీసుకోండి…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>ప్యాక్ తయారు చేయండి…</translation>
    </message>
    <message>
        <source>Knowledge pack to take in</source>
        <translation>తీసుకోవాల్సిన జ్ఞాన ప్యాక్</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>ప్యాక్‌ను ఇక్కడ భద్రపరచండి</translation>
    </message>
    <message>
        <source>The pack %1 is here already.</source>
        <translation>ప్యాక్ %1 ఇప్పటికే ఇక్కడ ఉంది.</translation>
    </message>
    <message>
        <source>The pack %1 was taken in.</source>
        <translation>ప్యాక్ %1 తీసుకోబడింది.</translation>
    </message>
    <message>
        <source>The pack was written: %1</source>
        <translation>ప్యాక్ రాయబడింది: %1</translation>
    </message>
    <message>
        <source>The pack was not taken in</source>
        <translation>ప్యాక్ తీసుకోలేదు</translation>
    </message>
    <message>
        <source>Take it only if you know where it comes from.</source>
        <translation>ఇది ఎక్కడి నుంచి వచ్చిందో తెలిస్తేనే తీసుకోండి.</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>అయినా తీసుకోండి</translation>
    </message>
    <message>
        <source>An administrator can allow it.</source>
        <translation>దీనికి నిర్వాహకుడు అనుమతి ఇవ్వగలరు.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>PainFaces</name>
    <message>
        <source>No pain</source>
        <translation>నొప్పి లేదు</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>కొంచెం</translation>
    </message>
    <message>
        <source>Some more</source>
        <translation>కొంచెం ఎక్కువ</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>గట్టిగా</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>చాలా గట్టిగా</translation>
    </message>
    <message>
        <source>The worst there is</source>
        <translation>భరించలేనంత</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Source %1: %2</source>
        <translation>ఆధారం %1: %2</translation>
    </message>
    <message>
        <source>Text of source %1</source>
        <translation>ఆధారం %1 పాఠం</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Sources</source>
        <translation>ఆధారాలు</translation>
    </message>
    <message>
        <source>The sources of an answer stand here. Click a number in the answer to see the place.</source>
        <translation>జవాబు ఆధారాలు ఇక్కడ కనిపిస్తాయి. చోటు చూడటానికి జవాబులోని సంఖ్యపై క్లిక్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your name, as colleagues know it (may stay empty)</source>
        <translation>మీ పేరు, సహోద్యోగులకు తెలిసినట్లు (ఖాళీగా వదలవచ్చు)</translation>
    </message>
    <message>
        <source>New passphrase: a few words together</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్: కొన్ని మాటలు కలిపి</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్ళీ</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>నేను రాసుకున్నాను</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>మీ రికవరీ కోడ్‌ను రాసుకోండి</translation>
    </message>
    <message>
        <source>Take paper and pen now. The code is shown this one time.</source>
        <translation>ఇప్పుడే కాగితం, పెన్ను తీసుకోండి. కోడ్ ఈ ఒక్కసారే కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, where only people of the clinic can find it. It opens the records when the passphrase is forgotten.</source>
        <translation>కాగితాన్ని ఈ కంప్యూటర్‌కు దూరంగా, క్లినిక్ వారికి మాత్రమే దొరికే చోట ఉంచండి. పాస్‌ఫ్రేజ్ మర్చిపోతే ఇదే రికార్డులను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>రికార్డులను సురక్షితంగా ఉంచండి</translation>
    </message>
    <message>
        <source>Records are encrypted on this computer with a passphrase that you choose.</source>
        <translation>ఈ కంప్యూటర్‌లో రికార్డులు మీరు ఎంచుకునే పాస్‌ఫ్రేజ్‌తో గుప్తంగా భద్రపరచబడతాయి.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only the recovery code that comes next opens the records. If both are lost, the records are lost: nobody can open them, not even who made Nabz.</source>
        <translation>పాస్‌ఫ్రేజ్ మర్చిపోతే, తర్వాత వచ్చే రికవరీ కోడ్ మాత్రమే రికార్డులను తెరుస్తుంది. రెండూ పోతే రికార్డులు పోయినట్లే: నబ్జ్ చేసినవారు సహా ఎవరూ తెరవలేరు.</translation>
    </message>
    <message>
        <source>A passphrase is set already.</source>
        <translation>పాస్‌ఫ్రేజ్ ఇప్పటికే పెట్టి ఉంది.</translation>
    </message>
</context>
<context>
    <name>PatientModeView</name>
    <message>
        <source>Patient mode</source>
        <translation>రోగి కోసం</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>మళ్లీ మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>సిబ్బంది</translation>
    </message>
    <message>
        <source>For staff: back to the staff screens, with a PIN</source>
        <translation>సిబ్బంది కోసం: పిన్‌తో మీ తెరలకు తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>పేజీ</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>ప్రశ్న %1, గరిష్ఠంగా %2</translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message>
        <source>Start a consultation</source>
        <translation>సంప్రదింపు మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించండి…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>పేరు…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>శాశ్వతంగా చెరపండి…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>హెచ్చుతగ్గులు</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations.</source>
        <translation>ఇంకా ఏదీ కొలవలేదు. జ్వరం, రక్తపోటు, బరువు, చక్కెర సంప్రదింపుల నుండి ఇక్కడికి వస్తాయి.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>సందర్శనలు</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>ఇంకా సందర్శన లేదు.</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>సందర్శనలు, కొత్తవి ముందు</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>రోగి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln సందర్శన</numerusform>
            <numerusform>%Ln సందర్శనలు</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>చివరిసారి %1</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Age</source>
        <translation>వయసు</translation>
    </message>
    <message>
        <source>Age in years, months or days</source>
        <translation>వయసు సంవత్సరాలు, నెలలు లేదా రోజుల్లో</translation>
    </message>
    <message>
        <source>years</source>
        <translation>సంవత్సరాలు</translation>
    </message>
    <message>
        <source>months</source>
        <translation>నెలలు</translation>
    </message>
    <message>
        <source>days</source>
        <translation>రోజులు</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>స్త్రీ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>పురుషుడు</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>గర్భవతి</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>రోగి కోడ్</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>ఉదాహరణకు %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>అలర్జీలు</translation>
    </message>
    <message>
        <source>for example penicillin</source>
        <translation>ఉదాహరణకు పెనిసిలిన్</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>ఇప్పటికే ఉన్న జబ్బులు</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>ఉదాహరణకు షుగర్ (మధుమేహం)</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>వాడుతున్న మందులు</translation>
    </message>
    <message>
        <source>for example metformin</source>
        <translation>ఉదాహరణకు మెట్‌ఫార్మిన్</translation>
    </message>
    <message>
        <source>This age is not possible</source>
        <translation>ఈ వయసు సాధ్యం కాదు</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>రోగి: %1</translation>
    </message>
    <message>
        <source>Add facts about the patient</source>
        <translation>రోగి వివరాలు చేర్చండి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>వయసు %Ln రోజు</numerusform>
            <numerusform>వయసు %Ln రోజులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>వయసు %Ln నెల</numerusform>
            <numerusform>వయసు %Ln నెలలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>వయసు %Ln సంవత్సరం</numerusform>
            <numerusform>వయసు %Ln సంవత్సరాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>స్త్రీ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>పురుషుడు</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>గర్భవతి</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>అలర్జీ: %1</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>రోగులు</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>చేర్చండి…</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>కోడ్ లేదా పేరుతో వెతకండి</translation>
    </message>
    <message>
        <source>Patients, last seen first</source>
        <translation>రోగులు, ఇటీవలివారు ముందు</translation>
    </message>
    <message>
        <source>Choose a patient to see visits and trends</source>
        <translation>సందర్శనలు, హెచ్చుతగ్గులు చూడటానికి రోగిని ఎంచుకోండి</translation>
    </message>
    <message>
        <source>The patient is erased for good.</source>
        <translation>రోగి సమాచారం శాశ్వతంగా చెరిపేశారు.</translation>
    </message>
    <message>
        <source>Patients cannot be seen now</source>
        <translation>రోగులు ఇప్పుడు కనిపించరు</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>ఎవరూ దొరకలేదు</translation>
    </message>
    <message>
        <source>Try a part of the code or of the name.</source>
        <translation>కోడ్ లేదా పేరులో కొంత భాగం రాసి చూడండి.</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>ఇంకా రోగి లేరు</translation>
    </message>
    <message>
        <source>Add one, then start the consultation from their page: visits and trends gather there.</source>
        <translation>ఒకరిని చేర్చి, వారి పేజీ నుండి సంప్రదింపు మొదలుపెట్టండి: సందర్శనలు, హెచ్చుతగ్గులు అక్కడ చేరతాయి.</translation>
    </message>
    <message>
        <source>The name of %1 is changed.</source>
        <translation>%1 పేరు మారింది.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln సందర్శన</numerusform>
            <numerusform>%Ln సందర్శనలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>ఈ కంప్యూటర్‌ను ఎవరు వాడతారు?</translation>
    </message>
    <message>
        <source>Nabz then knows how soon to cover the records.</source>
        <translation>దీన్ని బట్టి రికార్డులను ఎంత త్వరగా మూయాలో నబ్జ్‌కు తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>క్లినిక్ సిబ్బంది మాత్రమే</translation>
    </message>
    <message>
        <source>Records are covered after five minutes with nobody at the keyboard.</source>
        <translation>ఐదు నిమిషాలు కీబోర్డ్ దగ్గర ఎవరూ లేకపోతే రికార్డులు మూసుకుంటాయి.</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>సిబ్బంది, రోగులు</translation>
    </message>
    <message>
        <source>Patients answer questions on a page of their own and never see anybody&apos;s record. Records are covered after two minutes.</source>
        <translation>రోగులు తమకంటూ ఉన్న పేజీలో ప్రశ్నలకు జవాబు ఇస్తారు, ఎవరి రికార్డునూ చూడరు. రెండు నిమిషాల తర్వాత రికార్డులు మూసుకుంటాయి.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>మనుషులు</translation>
    </message>
    <message>
        <source>Everybody signs in under their own name, so that the audit trail tells who did what.</source>
        <translation>ఎవరు ఏమి చేశారో చర్యల చిట్టా చెప్పేలా ప్రతి ఒక్కరూ తమ పేరుతో లోపలికి రావాలి.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>మీ పాస్‌ఫ్రేజ్ మార్చండి…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>కొత్త రికవరీ కోడ్…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>ఖాతాలు</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>ఒకరిని చేర్చండి…</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>మీరు %1 పేరుతో లోపల ఉన్నారు</translation>
    </message>
    <message>
        <source>You have a PIN: it brings you back when the screen was locked.</source>
        <translation>మీకు పిన్ ఉంది: తెరకు తాళం పడినప్పుడు దీనితో తిరిగి వస్తారు.</translation>
    </message>
    <message>
        <source>You have no PIN: after the screen was locked you type the passphrase.</source>
        <translation>మీకు పిన్ లేదు: తెరకు తాళం పడితే పాస్‌ఫ్రేజ్ రాయాలి.</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>మీ పిన్ మార్చండి…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>పిన్ పెట్టండి…</translation>
    </message>
    <message>
        <source>Accounts cannot be seen now</source>
        <translation>ఖాతాలు ఇప్పుడు కనిపించవు</translation>
    </message>
    <message>
        <source>%1 is staff now.</source>
        <translation>%1 ఇప్పుడు సిబ్బంది.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 ఇప్పుడు నిర్వాహకులు.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 ఇప్పుడు లోపలికి రావచ్చు.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ఇక లోపలికి రాలేరు.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 కు కొత్త పాస్‌ఫ్రేజ్ ఉంది.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 కు కొత్త పిన్ ఉంది.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>మీ పాస్‌ఫ్రేజ్ మారింది.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>మీ పిన్ పెట్టబడింది.</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <translation>మీకు ఇక పిన్ లేదు.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Administrator: records, people, audit and backups</source>
        <translation>నిర్వాహకులు: రికార్డులు, మనుషులు, చర్యల చిట్టా, బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Staff: works with records</source>
        <translation>సిబ్బంది: రికార్డులతో పని</translation>
    </message>
    <message>
        <source>you</source>
        <translation>మీరు</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>పిన్</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>మూసివేశారు</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>సిబ్బందిగా చేయండి</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>నిర్వాహకులుగా చేయండి</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>కొత్త పిన్…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>మూసివేయండి…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>So far</source>
        <translation>ఇప్పటివరకు</translation>
    </message>
    <message>
        <source>What Nabz understands appears here as the conversation goes on.</source>
        <translation>సంభాషణ సాగుతున్న కొద్దీ నబ్జ్ అర్థం చేసుకున్నది ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>అర్థమైనవి</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>ఇవి లేవు</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>దీని నుండి అర్థమైంది: %1</translation>
    </message>
    <message>
        <source>Misunderstood: take back “%1”</source>
        <translation>తప్పుగా అర్థమైంది: “%1” తీసేయండి</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ఉష్ణోగ్రత</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>నాడి</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>శ్వాస</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>ఆక్సిజన్</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>పై రక్తపోటు (బీపీ)</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>కింది రక్తపోటు (బీపీ)</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>రక్తంలో చక్కెర</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>పై చేయి</translation>
    </message>
    <message>
        <source>low</source>
        <translation>తక్కువ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ఎక్కువ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>కొలిచినవి</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>ఇది కావచ్చు</translation>
    </message>
    <message>
        <source>Too little is known yet to tell.</source>
        <translation>చెప్పడానికి ఇంకా చాలా తక్కువ తెలుసు.</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>అనుకూలంగా: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Ask</source>
        <translation>అడగండి</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>చర్యల చిట్టా</translation>
    </message>
    <message>
        <source>Who did what to the records, and whether the trail is whole.</source>
        <translation>రికార్డులతో ఎవరు ఏమి చేశారు, చిట్టా పూర్తిగా ఉందా.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>సంప్రదింపు</translation>
    </message>
    <message>
        <source>History</source>
        <translation>పాత సంభాషణలు</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>మొదటి పేజీ</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>సమాచారం</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>People</source>
        <translation>మనుషులు</translation>
    </message>
    <message>
        <source>Your passphrase and PIN, and who else may sign in.</source>
        <translation>మీ పాస్‌ఫ్రేజ్, పిన్, ఇంకా ఎవరు లోపలికి రావచ్చు.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>బ్యాకప్‌లు, సంరక్షణ</translation>
    </message>
    <message>
        <source>Backups, whether the records are sound, and erasing a patient.</source>
        <translation>బ్యాకప్‌లు, రికార్డులు బాగున్నాయా, రోగి సమాచారం చెరపడం.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>వేచి ఉన్నవారు</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>రోగులు</translation>
    </message>
</context>
<context>
    <name>PregnantPage</name>
    <message>
        <source>Are you pregnant?</source>
        <translation>మీరు గర్భవతిగా ఉన్నారా?</translation>
    </message>
    <message>
        <source>Is she pregnant?</source>
        <translation>ఆమె గర్భవతిగా ఉందా?</translation>
    </message>
    <message>
        <source>Some signs matter more in pregnancy.</source>
        <translation>గర్భంలో కొన్ని లక్షణాలు మరింత ముఖ్యం.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>తెలియదు</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అంతా ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అంతా ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question %1, at most %2</source>
        <translation>ప్రశ్న %1, గరిష్ఠంగా %2</translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation>ఇది ఎందుకు అడిగాం: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>తెలియదు</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>ఇంతే</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>తెలియదు</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>ఇది సరిగా లేదు. దయచేసి మళ్లీ చూడండి.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nabz</source>
        <translation>నబ్జ్</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>భాష: %1</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>భాష మార్చండి</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>చోట్లు</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>చదవడం ఆపండి</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>చదివి వినిపించండి</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Go on with it</source>
        <translation>దీన్ని కొనసాగించండి</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>నిరీక్షణ జాబితాలో పెట్టండి</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ఫైల్‌గా దాచండి…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించండి…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>రికార్డు</translation>
    </message>
    <message>
        <source>Why it says so</source>
        <translation>ఎందుకు ఇలా చెప్పింది</translation>
    </message>
    <message>
        <source>Remarks and files</source>
        <translation>వ్యాఖ్యలు, ఫైళ్లు</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>చదవండి</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>రోగి %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>%1 మొదలుపెట్టారు</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>The conversation as it was</source>
        <translation>సంభాషణ జరిగినట్టుగా</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>వ్యక్తి</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>నబ్జ్</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair the records</source>
        <translation>రికార్డులు బాగుచేయండి</translation>
    </message>
    <message>
        <source>The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest automatic backup takes its place. Nobody should work with the records meanwhile.</source>
        <translation>పాడైన ఫైల్ అలాగే ఉంటుంది. చదవగలిగినది కొత్త దానిలో దాస్తుంది; ఏదీ చదవలేకపోతే కొత్త తానే చేసిన బ్యాకప్ దాని స్థానంలోకి వస్తుంది. ఈలోగా ఎవరూ రికార్డులతో పని చేయవద్దు.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>బాగుచేయండి</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>మీ పాస్‌ఫ్రేజ్</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>బ్యాకప్ తిరిగి పెట్టండి</translation>
    </message>
    <message>
        <source>The records become what they were when the backup was made. The records of now are kept aside, encrypted. Everybody signs in with the passphrases of that time.</source>
        <translation>రికార్డులు బ్యాకప్ చేసినప్పటిలా అవుతాయి. ఇప్పటి రికార్డులు తాళంతో పక్కన ఉంటాయి. అందరూ ఆ కాలపు పాస్‌ఫ్రేజ్‌లతో లోపలికి వస్తారు.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>తిరిగి పెట్టండి</translation>
    </message>
    <message>
        <source>Name (empty: whoever the passphrase belongs to)</source>
        <translation>పేరు (ఖాళీ: పాస్‌ఫ్రేజ్ ఎవరిదైతే వారు)</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>అప్పటి పాస్‌ఫ్రేజ్</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show this screen to the health worker.</source>
        <translation>ఈ తెరను ఆరోగ్య కార్యకర్తకు చూపించండి.</translation>
    </message>
    <message>
        <source>What you said is saved for the health worker.</source>
        <translation>మీరు చెప్పింది ఆరోగ్య కార్యకర్త కోసం భద్రపరిచాము.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>ఏదీ భద్రపరచలేదు.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ఏమి చేయాలి</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>ఇది ఏమై ఉండవచ్చు</translation>
    </message>
    <message>
        <source>Where this comes from:</source>
        <translation>ఈ సమాచారం ఇక్కడి నుండి:</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ముగించండి</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What it may be</source>
        <translation>ఇది ఏమై ఉండవచ్చు</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Ask more, or let a health worker examine.</source>
        <translation>చెప్పడానికి ఇంకా సరిపడా సమాచారం లేదు. ఇంకా అడగండి, లేదా ఆరోగ్య కార్యకర్త పరీక్షించనివ్వండి.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ఏమి చేయాలి</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>మూలాలు</translation>
    </message>
    <message>
        <source>Saved in the record.</source>
        <translation>రికార్డులో భద్రపరచబడింది.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>భద్రపరచలేదు.</translation>
    </message>
    <message>
        <source>Nabz supports a health worker and does not replace one. No clinician has signed its text yet.</source>
        <translation>నబ్జ్ ఆరోగ్య కార్యకర్తకు సహాయపడుతుంది, వారి స్థానాన్ని తీసుకోదు. దీని పాఠాన్ని ఇంకా ఏ వైద్యుడూ ఆమోదించలేదు.</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Nabz is ready</source>
        <translation>నబ్జ్ సిద్ధంగా ఉంది</translation>
    </message>
    <message>
        <source>Danger signs come first, and every advice has its source.</source>
        <translation>ప్రమాద సూచనలే ముందు, ప్రతి సలహాకూ ఆధారం ఉంటుంది.</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>ఒక నమూనా సంప్రదింపు చేసి చూడండి</translation>
    </message>
    <message>
        <source>With an invented child: “%1”</source>
        <translation>ఒక ఊహాజనిత బిడ్డతో: “%1”</translation>
    </message>
    <message>
        <source>All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away.</source>
        <translation>ఈ దశలన్నీ మళ్ళీ చేయవచ్చు: సెట్టింగ్‌లలో “మొదటి దశలు”. సహాయానికి F1 నొక్కండి.</translation>
    </message>
    <message>
        <source>My child is two years old and has had loose stools since yesterday.</source>
        <translation>నా బిడ్డకు రెండేళ్లు, నిన్నటి నుంచి విరేచనాలు అవుతున్నాయి.</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>పని మొదలుపెట్టండి</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>వెతకడం</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ఖాళీ చేయి</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 కు కొత్త పిన్</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 కు కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Tell it to them in person. The one before is worth nothing then.</source>
        <translation>వారికి ఎదుటే చెప్పండి. పాతది ఇక పనిచేయదు.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>మీ పిన్</translation>
    </message>
    <message>
        <source>It brings you back when the screen was locked. It never opens records after a start. Leave it empty to have none.</source>
        <translation>తెరకు తాళం పడినప్పుడు దీనితో తిరిగి వస్తారు. మొదలుపెట్టాక ఇది రికార్డులు తెరవదు. వద్దనుకుంటే ఖాళీగా వదలండి.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>మీ పాస్‌ఫ్రేజ్ మార్చండి</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the one of now.</source>
        <translation>ముందు చేసిన బ్యాకప్‌లు ఇప్పటి దానితోనే తెరుచుకుంటాయి.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>పెట్టండి</translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation>మీ ఇప్పటి పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>కొత్త పిన్</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్ళీ</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>అక్షరాల పరిమాణం</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>రంగులు</translation>
    </message>
    <message>
        <source>The language of the window. You can ask in any of them at any time.</source>
        <translation>విండో భాష. మీరు ఎప్పుడైనా వీటిలో ఏ భాషలోనైనా అడగవచ్చు.</translation>
    </message>
    <message>
        <source>Language of consultations</source>
        <translation>సంప్రదింపుల భాష</translation>
    </message>
    <message>
        <source>In which questions are asked and advice is given. It may differ from that of the window.</source>
        <translation>ప్రశ్నలు అడిగే, సలహా ఇచ్చే భాష. ఇది తెర భాషకు వేరుగా ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>తెర భాషే</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>వెలుగు</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>చీకటి</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>స్పష్టమైన తేడా</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>కదలికలు</translation>
    </message>
    <message>
        <source>Still: no blinking cursor, no running bars.</source>
        <translation>నిశ్చలం: మెరిసే కర్సర్, కదిలే పట్టీలు ఉండవు.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>మామూలుగా</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>నిశ్చలం</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>ఈ కంప్యూటర్‌ను ఎవరు వాడతారు</translation>
    </message>
    <message>
        <source>With patients, Home offers to hand it over to them.</source>
        <translation>రోగులు కూడా వాడితే, మొదటి పేజీలో వారికి అప్పగించే బటన్ ఉంటుంది.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>క్లినిక్ సిబ్బంది మాత్రమే</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>సిబ్బంది, రోగులు</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln నిమిషం తర్వాత</numerusform>
            <numerusform>%Ln నిమిషాల తర్వాత</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ఎప్పుడూ వద్దు</translation>
    </message>
    <message>
        <source>Cover the records</source>
        <translation>రికార్డులను మూయడం</translation>
    </message>
    <message>
        <source>With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN.</source>
        <translation>కీబోర్డ్ దగ్గర ఎవరూ లేనప్పుడు. తిరిగి వచ్చినవారు పాస్‌ఫ్రేజ్ లేదా పిన్‌తో సైన్ ఇన్ చేస్తారు.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, shown small and large beside the size of text</comment>
        <translation>అ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>రోగికి అప్పగించండి</translation>
    </message>
    <message>
        <source>A page of their own, with nobody&apos;s record. Staff sign in to come back.</source>
        <translation>వారికంటూ ఒక పేజీ, అందులో ఎవరి రికార్డూ ఉండదు. తిరిగి రావడానికి సిబ్బంది సైన్ ఇన్ చేస్తారు.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>మొదటి దశలు</translation>
    </message>
    <message>
        <source>Language, passphrase, models, a sample.</source>
        <translation>భాష, పాస్‌ఫ్రేజ్, మోడళ్లు, ఒక నమూనా.</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>Are you a woman or a man?</source>
        <translation>మీరు స్త్రీయా, పురుషుడా?</translation>
    </message>
    <message>
        <source>Is it a girl or a boy?</source>
        <translation>అమ్మాయా, అబ్బాయా?</translation>
    </message>
    <message>
        <source>Is it a woman or a man?</source>
        <translation>స్త్రీయా, పురుషుడా?</translation>
    </message>
    <message>
        <source>It changes which illnesses are possible.</source>
        <translation>దీన్ని బట్టి ఏ జబ్బులు రావచ్చో తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>అమ్మాయి</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>స్త్రీ</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>అబ్బాయి</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>పురుషుడు</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation>చెప్పడం ఇష్టం లేదు</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New question</source>
        <translation>కొత్త ప్రశ్న</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>సంప్రదింపు మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Search what was kept</source>
        <translation>భద్రపరచిన వాటిలో వెతకండి</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>పెద్ద అక్షరాలు</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>చిన్న అక్షరాలు</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>రికార్డులకు తాళం వేయండి</translation>
    </message>
    <message>
        <source>Go to the field for typing</source>
        <translation>టైప్ చేసే చోటికి వెళ్ళండి</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>టైప్ చేసినది పంపండి</translation>
    </message>
    <message>
        <source>New line while typing</source>
        <translation>టైప్ చేసేటప్పుడు కొత్త పంక్తి</translation>
    </message>
    <message>
        <source>To the next thing; with Shift back</source>
        <translation>తర్వాతి దానికి; Shift తో వెనక్కి</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>గుర్తించినదాన్ని నొక్కండి</translation>
    </message>
</context>
<context>
    <name>ShutOutSheet</name>
    <message>
        <source>Shut %1 out?</source>
        <translation>%1 ను మూసివేయాలా?</translation>
    </message>
    <message>
        <source>They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in the audit trail. Backups that were made before still open with their passphrase.</source>
        <translation>వారు ఇక లోపలికి రాలేరు; దీన్ని వెనక్కి తీసుకోలేరు. వారు రాసింది ఉంటుంది, చర్యల చిట్టాలో వారి పేరూ ఉంటుంది. ముందు చేసిన బ్యాకప్‌లు వారి పాస్‌ఫ్రేజ్‌తో ఇంకా తెరుచుకుంటాయి.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Built into Nabz: word explanations and guideline cards</source>
        <translation>నబ్జ్‌లో ఉన్నవి: పదాల వివరణలు, సంరక్షణ కార్డులు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln భాగం</numerusform>
            <numerusform>%Ln భాగాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>అందరికీ</translation>
    </message>
    <message>
        <source>for staff only</source>
        <translation>సిబ్బందికి మాత్రమే</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>కాసేపు ఆపండి</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>వాడవద్దు</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>వాడండి</translation>
    </message>
    <message>
        <source>Only for staff</source>
        <translation>సిబ్బందికి మాత్రమే</translation>
    </message>
    <message>
        <source>Patients may read it too</source>
        <translation>రోగులు కూడా చదవొచ్చు</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>మళ్లీ చదవండి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>పురోగతి</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 భాగాల్లో %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>సుమారు %Ln నిమిషం మిగిలింది</numerusform>
            <numerusform>సుమారు %Ln నిమిషాలు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>చదవబడుతోంది</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ఆపి ఉంది</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>చదవలేదు</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>వాడుకలో లేదు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>%Ln పేజీలో పాఠ్యం లేదు.</numerusform>
            <numerusform>%Ln పేజీల్లో పాఠ్యం లేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its characters are broken. Compare it with the original.</source>
        <translation>ఇందులో కొన్ని అక్షరాలు చెదిరాయి. అసలుతో పోల్చి చూడండి.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>కంప్యూటర్‌కు ఆదేశాలిచ్చే %Ln వాక్యాన్ని వదిలేశాం.</numerusform>
            <numerusform>కంప్యూటర్‌కు ఆదేశాలిచ్చే %Ln వాక్యాలను వదిలేశాం.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>సిబ్బంది కోసం</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase to go back to the staff screens.</source>
        <translation>మీ తెరలకు తిరిగి వెళ్లడానికి పిన్ లేదా పాస్‌ఫ్రేజ్ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>పిన్ లేదా పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>ఎంత పూర్తయింది</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>మీరు ఇంకా ఇక్కడే ఉన్నారా?</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon.</source>
        <translation>కొంతసేపటి నుండి ఎవరూ తెరను తాకలేదు. వేరే ఎవరూ దీన్ని చదవకుండా, త్వరలో మళ్లీ మొదటి నుండి మొదలవుతుంది.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>నేను ఇక్కడే ఉన్నాను</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln సెకను మిగిలింది</numerusform>
            <numerusform>%Ln సెకన్లు మిగిలాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Temperature</source>
        <translation>ఉష్ణోగ్రత</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>రక్తపోటు</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>పైది</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>కిందిది</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>బరువు</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>రక్తంలో చక్కెర</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>నాడి</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>రక్తంలో ఆక్సిజన్</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>శ్వాసలు</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>చేతి చుట్టుకొలత</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>కొలిచింది</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>మాటల్లో చెప్పింది</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>ముందే తెలిసింది</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What troubles you?</source>
        <translation>మీకు ఏం ఇబ్బంది?</translation>
    </message>
    <message>
        <source>What is the trouble?</source>
        <translation>ఏం ఇబ్బంది?</translation>
    </message>
    <message>
        <source>Press everything that fits, then Next.</source>
        <translation>ఉన్నవన్నీ నొక్కండి, తరువాత &quot;తరువాత&quot; నొక్కండి.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>వేరే ఏదైనా: నా మాటల్లో</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>ఇక్కడ నొప్పి: %1</translation>
    </message>
    <message>
        <source>It hurts: show where</source>
        <translation>నొప్పి: ఎక్కడో చూపించండి</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>అది అర్థం కాలేదు. దయచేసి ఒక బొమ్మను నొక్కండి, లేదా వేరే మాటల్లో చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>VitalsStrip</name>
    <message>
        <source>Temperature</source>
        <translation>ఉష్ణోగ్రత</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>నాడి</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>నిమిషానికి శ్వాసలు</translation>
    </message>
    <message>
        <source>Oxygen (SpO₂)</source>
        <translation>ఆక్సిజన్ (SpO₂)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>బీపీ, పైది</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>బీపీ, కిందిది</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>రక్తంలో చక్కెర</translation>
    </message>
    <message>
        <source>Upper arm, around (MUAC)</source>
        <translation>పై చేయి చుట్టుకొలత (MUAC)</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>దీని ప్రమాణం: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>నమోదు చేయండి</translation>
    </message>
    <message>
        <source>The lower blood pressure must be below the upper one.</source>
        <translation>కింది బీపీ, పై బీపీ కంటే తక్కువగా ఉండాలి.</translation>
    </message>
    <message>
        <source>%1 is measured from %2 to %3 %4. Please check what was typed.</source>
        <translation>%1 కొలత %2 నుండి %3 %4 మధ్య ఉంటుంది. టైప్ చేసినది ఒకసారి చూడండి.</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>కొలిచినవి: %1</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>కొలతలు చేర్చండి (జ్వరం, బీపీ…)</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message>
        <source>Waiting list</source>
        <translation>వేచి ఉన్నవారు</translation>
    </message>
    <message>
        <source>The most urgent first; among equals, danger signs count, then who came first.</source>
        <translation>అత్యవసరమైనవారు ముందు; సమానమైతే ప్రమాద సంకేతాలు, తర్వాత ముందు వచ్చినవారు.</translation>
    </message>
    <message>
        <source>Who waits, the most urgent first</source>
        <translation>ఎవరు ఎదురుచూస్తున్నారు, అత్యవసరమైనవారు ముందు</translation>
    </message>
    <message>
        <source>See them now</source>
        <translation>ఇప్పుడు చూడండి</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>చూశారు</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>మళ్ళీ నిరీక్షణకు</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>రికార్డు తెరవండి</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>తర్వాతివారితో పోల్చండి</translation>
    </message>
    <message>
        <source>The list cannot be seen now</source>
        <translation>జాబితా ఇప్పుడు కనిపించదు</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>ఎవరూ ఎదురుచూడటం లేదు</translation>
    </message>
    <message>
        <source>Whoever answers the questions in patient mode comes here by themselves. From a record in History you put somebody on the list.</source>
        <translation>రోగి విధానంలో ప్రశ్నలకు జవాబిచ్చినవారు తామే ఇక్కడికి వస్తారు. చరిత్రలోని రికార్డు నుండి మీరు ఒకరిని జాబితాలో పెట్టవచ్చు.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 దగ్గర</translation>
    </message>
    <message>
        <source>An opinion of the language model, in English. It moves nobody: the rules alone order the list.</source>
        <translation>భాషా మోడల్ అభిప్రాయం, ఆంగ్లంలో. దీనితో ఎవరూ కదలరు: వరుసను నియమాలే నిర్ణయిస్తాయి.</translation>
    </message>
    <message>
        <source>The language model compares the two…</source>
        <translation>భాషా మోడల్ ఇద్దరినీ పోలుస్తోంది…</translation>
    </message>
    <message>
        <source>%1 seems more pressing</source>
        <translation>%1 ఎక్కువ అత్యవసరంగా అనిపిస్తున్నారు</translation>
    </message>
    <message>
        <source>There is no opinion: the language model cannot tell, or none here is able to.</source>
        <translation>అభిప్రాయం లేదు: భాషా మోడల్ చెప్పలేదు, లేదా అలాంటిది ఇక్కడ లేదు.</translation>
    </message>
    <message>
        <source>%1 is with you now.</source>
        <translation>%1 ఇప్పుడు మీ దగ్గర ఉన్నారు.</translation>
    </message>
    <message>
        <source>%1 waits again, at the same place.</source>
        <translation>%1 మళ్ళీ అదే స్థానంలో ఎదురుచూస్తున్నారు.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 జాబితా నుండి తొలగారు.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>అత్యవసరం</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>తొందర</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>త్వరలో</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>ఇంట్లో</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ఇంకా తెలియదు</translation>
    </message>
    <message>
        <source>How urgent it is, is not known yet</source>
        <translation>ఎంత అత్యవసరమో ఇంకా తెలియదు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>%Ln ప్రమాద సంకేతం</numerusform>
            <numerusform>%Ln ప్రమాద సంకేతాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>%1 నిమిషాలుగా</translation>
    </message>
    <message>
        <source>waits %1 h %2 min</source>
        <translation>%1 గం. %2 ని.లుగా</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 నుండి</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Examples</source>
        <translation>ఉదాహరణలు</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>మీరు ఏం తెలుసుకోవాలనుకుంటున్నారు?</translation>
    </message>
    <message>
        <source>Ask in your own words. Every answer shows where it comes from.</source>
        <translation>మీ మాటల్లో అడగండి. ప్రతి జవాబు ఎక్కడి నుంచి వచ్చిందో చూపుతుంది.</translation>
    </message>
    <message>
        <source>How do I make ORS at home?</source>
        <translation>ఇంట్లో ఓఆర్‌ఎస్ ఎలా తయారు చేయాలి?</translation>
    </message>
    <message>
        <source>My child has had a fever for two days. What should I do?</source>
        <translation>మా పిల్లాడికి రెండు రోజులుగా జ్వరం ఉంది. నేను ఏం చేయాలి?</translation>
    </message>
    <message>
        <source>When is a cough dangerous?</source>
        <translation>దగ్గు ఎప్పుడు ప్రమాదకరం?</translation>
    </message>
    <message>
        <source>What are the danger signs in pregnancy?</source>
        <translation>గర్భంతో ఉన్నప్పుడు ప్రమాద సూచనలు ఏమిటి?</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>ఇంటర్నెట్ లేకుండానే పనిచేస్తుంది. నబ్జ్ డాక్టర్‌కు బదులు కాదు: అత్యవసర పరిస్థితిలో వెంటనే సహాయం పొందండి.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who needs help?</source>
        <translation>సహాయం ఎవరికి కావాలి?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>నాకు</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>ఒక బిడ్డకు</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>వేరొకరికి</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.</source>
        <translation>చెప్పినప్పుడు ఇలా ఉంది. ఏదీ కొత్తగా వెతకదు: మూలాలు, మోడల్‌లు మారి ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing was said by Nabz in this record.</source>
        <translation>ఈ రికార్డులో నబ్జ్ ఏమీ చెప్పలేదు.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>వీటితో చేసింది</translation>
    </message>
    <message>
        <source>An earlier Nabz wrote this record and did not keep what it was made with.</source>
        <translation>పాత నబ్జ్ ఈ రికార్డు రాసింది; దేనితో చేసిందో దాచలేదు.</translation>
    </message>
    <message>
        <source>Nabz: version %1</source>
        <translation>నబ్జ్: వెర్షన్ %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>భాషా మోడల్: %1</translation>
    </message>
    <message>
        <source>Language model: none</source>
        <translation>భాషా మోడల్: లేదు</translation>
    </message>
    <message>
        <source>Sources as they were: %1</source>
        <translation>మూలాలు, అప్పుడు ఉన్నట్టు: %1</translation>
    </message>
    <message>
        <source>Knowledge pack: %1</source>
        <translation>జ్ఞాన ప్యాక్: %1</translation>
    </message>
    <message>
        <source>Danger rules and conditions: %1</source>
        <translation>ప్రమాద నియమాలు, జబ్బులు: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>జవాబు %1</translation>
    </message>
    <message>
        <source>How urgent, and why</source>
        <translation>ఎంత అత్యవసరం, ఎందుకు</translation>
    </message>
    <message>
        <source>Danger rules that spoke</source>
        <translation>పనిచేసిన ప్రమాద నియమాలు</translation>
    </message>
    <message>
        <source>What was understood, and from which words</source>
        <translation>ఏమి అర్థమైంది, ఏ మాటల నుండి</translation>
    </message>
    <message>
        <source>What it may be, and why</source>
        <translation>ఏమై ఉండవచ్చు, ఎందుకు</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>దీనికి అనుకూలంగా: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>దీనికి వ్యతిరేకంగా: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>అడగలేదు: %1</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>ఎందుకు అడిగింది</translation>
    </message>
    <message>
        <source>Each sentence and what carries it</source>
        <translation>ప్రతి వాక్యం, దాని ఆధారం</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>మూలం %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>మూలం లేదు</translation>
    </message>
    <message>
        <source>left out: a number in it is not in the source</source>
        <translation>వదిలేసింది: ఇందులోని సంఖ్య మూలంలో లేదు</translation>
    </message>
    <message>
        <source>Passages as they were</source>
        <translation>భాగాలు అప్పుడు ఉన్నట్టు</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>పోలిక %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>పేజీ %1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>ఏమి వెతికింది</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>ఉత్తమ పోలిక: %1</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>ఏమి వేరుగా జరిగింది</translation>
    </message>
    <message>
        <source>What the language model wrote before the check</source>
        <translation>తనిఖీకి ముందు భాషా మోడల్ రాసింది</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>no</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>తెలియదు</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>కొలిచింది</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>మీ మాటల్లో చెప్పండి</translation>
    </message>
    <message>
        <source>For example: fever and cough for three days.</source>
        <translation>ఉదాహరణకు: మూడు రోజులుగా జ్వరం, దగ్గు.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తరువాత</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>అది అర్థం కాలేదు. దయచేసి ఒక బొమ్మను నొక్కండి, లేదా వేరే మాటల్లో చెప్పండి.</translation>
    </message>
</context>
</TS>
