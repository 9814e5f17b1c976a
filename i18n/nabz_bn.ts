<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Nabz, version %1</source>
        <translation>নবজ, সংস্করণ %1</translation>
    </message>
    <message>
        <source>A clinic assistant that works without internet, in seven languages. The name means pulse.</source>
        <translation>ক্লিনিকের সহায়ক, যা ইন্টারনেট ছাড়াই সাতটি ভাষায় কাজ করে। নামের অর্থ নাড়ি।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Nabz stands on the work of others, each under its own terms:</source>
        <translation>নবজ অন্যদের কাজের উপর দাঁড়িয়ে, প্রতিটির নিজের শর্ত আছে:</translation>
    </message>
</context>
<context>
    <name>AddPatientSheet</name>
    <message>
        <source>Add a patient</source>
        <translation>রোগী যোগ করুন</translation>
    </message>
    <message>
        <source>The code is what the clinic calls the patient: a number on a card, for example. A name is not needed.</source>
        <translation>কোড হলো ক্লিনিক রোগীকে যা দিয়ে চেনে: যেমন কার্ডের নম্বর। নাম না দিলেও চলে।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>নাম (ফাঁকা থাকতে পারে)</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>কাউকে যোগ করুন</translation>
    </message>
    <message>
        <source>They sign in by this name. What they do stands under it in the audit trail.</source>
        <translation>তাঁরা এই নামে ঢোকেন। তাঁরা যা করেন তা এই নামেই কাজের খাতায় থাকে।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>কী করতে পারেন</translation>
    </message>
    <message>
        <source>Work with records</source>
        <translation>রেকর্ড নিয়ে কাজ</translation>
    </message>
    <message>
        <source>Also people, audit and backups</source>
        <translation>মানুষ, কাজের খাতা ও ব্যাকআপও</translation>
    </message>
    <message>
        <source>Comes in with</source>
        <translation>কী দিয়ে ঢোকেন</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>A PIN alone is enough while somebody with a passphrase has opened the records since the start.</source>
        <translation>চালু হওয়ার পর পাসফ্রেজ আছে এমন কেউ রেকর্ড খুলে থাকলে শুধু পিনই যথেষ্ট।</translation>
    </message>
    <message>
        <source>A passphrase opens the records at any time. A few words together are best.</source>
        <translation>পাসফ্রেজ দিয়ে রেকর্ড যেকোনো সময় খোলে। কয়েকটি শব্দ একসঙ্গে হলে সবচেয়ে ভালো।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>একই আবার</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Remarks and files</source>
        <translation>মন্তব্য ও ফাইল</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>A remark is added with your name and the time. The record and earlier remarks stay as they are.</source>
        <translation>মন্তব্য আপনার নাম ও সময়সহ যোগ হয়। রেকর্ড ও আগের মন্তব্য যেমন ছিল তেমনই থাকে।</translation>
    </message>
    <message>
        <source>What should be added to this record?</source>
        <translation>এই রেকর্ডে কী যোগ করতে হবে?</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>নতুন মন্তব্য</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>মন্তব্য যোগ করুন</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>A copy is kept with the record, encrypted: a photograph, a letter, a test result.</source>
        <translation>একটি কপি রেকর্ডের সঙ্গে তালাবদ্ধ থাকে: ছবি, চিঠি, পরীক্ষার ফল।</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ফাইল জুড়ুন…</translation>
    </message>
    <message>
        <source>its contents did not come with the imported record</source>
        <translation>আনা রেকর্ডের সঙ্গে এর ভেতরের কিছু আসেনি</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>রাখুন…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>The file to attach</source>
        <translation>যে ফাইল জোড়া হবে</translation>
    </message>
    <message>
        <source>Where the file is written, unencrypted</source>
        <translation>তালা ছাড়া ফাইল কোথায় লেখা হবে</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>%1 is removed from the record.</source>
        <translation>%1 রেকর্ড থেকে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you?</source>
        <translation>আপনার বয়স কত?</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>শিশুর বয়স কত?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>তাঁর বয়স কত?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>এটা ঠিক মনে হচ্ছে না। আবার দেখুন।</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Danger signs</source>
        <translation>বিপদের লক্ষণ</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Source %1</source>
        <translation>সূত্র %1</translation>
    </message>
    <message>
        <source>Hide what to do first</source>
        <translation>আগে কী করতে হবে লুকান</translation>
    </message>
    <message>
        <source>Show what to do first</source>
        <translation>আগে কী করতে হবে দেখান</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Show this screen to a health worker now.</source>
        <translation>এই পর্দাটা এখনই একজন স্বাস্থ্যকর্মীকে দেখান।</translation>
    </message>
    <message>
        <source>I have read this: go on</source>
        <translation>আমি পড়েছি: এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>[One sentence is left out: a number in it is not in the source.]</source>
        <translation>[একটি বাক্য বাদ দেওয়া হয়েছে: তাতে লেখা সংখ্যাটি সূত্রে নেই।]</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(কোনো সূত্র নেই)</translation>
    </message>
    <message>
        <source>Show source %1</source>
        <translation>সূত্র %1 দেখান</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask</source>
        <translation>জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>For a patient</source>
        <translation>রোগীর জন্য</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>নতুন কথোপকথন</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>সূত্র</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Records set up</source>
        <translation>রেকর্ড চালু করা হয়েছে</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ঢুকেছেন</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>পর্দা তালাবদ্ধ</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>রেকর্ড পরীক্ষা করা হয়েছে</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>রেকর্ড মেরামত করা হয়েছে</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>রেকর্ড শুরু</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>রেকর্ড পড়া হয়েছে</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>রেকর্ড বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Record exported or printed</source>
        <translation>রেকর্ড বাইরে দেওয়া বা ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>রেকর্ড মোছা হয়েছে</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>রোগীর তথ্য মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>অ্যাকাউন্ট যোগ হয়েছে</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>ভূমিকা বদলেছে</translation>
    </message>
    <message>
        <source>Account shut out</source>
        <translation>অ্যাকাউন্ট বন্ধ করা হয়েছে</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>পাসফ্রেজ বদলেছে</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>পিন বদলেছে</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>উদ্ধার কোড ব্যবহার হয়েছে</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>নতুন উদ্ধার কোড তৈরি হয়েছে</translation>
    </message>
    <message>
        <source>This computer may open the records</source>
        <translation>এই কম্পিউটার রেকর্ড খুলতে পারে</translation>
    </message>
    <message>
        <source>This computer may no longer open the records</source>
        <translation>এই কম্পিউটার আর রেকর্ড খুলতে পারে না</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>ব্যাকআপ করা হয়েছে</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>ব্যাকআপ ফেরানো হয়েছে</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>উদ্ধার কোড</translation>
    </message>
    <message>
        <source>Entry %1 was altered or moved.</source>
        <translation>%1 নম্বর লেখা বদলানো বা সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>%1 নম্বর লেখা নেই।</translation>
    </message>
    <message>
        <source>The entries from %1 on are missing.</source>
        <translation>%1 থেকে পরের লেখাগুলো নেই।</translation>
    </message>
    <message>
        <source>The seal beside the records is missing or was altered.</source>
        <translation>রেকর্ডের পাশের সিল নেই বা বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The seal beside the records belongs to another trail (entry %1).</source>
        <translation>রেকর্ডের পাশের সিল অন্য খাতার (লেখা %1)।</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>কাজের খাতা</translation>
    </message>
    <message>
        <source>Every act on the records, chained so that a change or a gap shows. It holds no patient text.</source>
        <translation>রেকর্ডে করা প্রতিটি কাজ, এমনভাবে গাঁথা যে বদল বা ফাঁক ধরা পড়ে। এতে রোগীর কথা নেই।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>কাজ, নতুন আগে</translation>
    </message>
    <message>
        <source>The audit trail cannot be seen now</source>
        <translation>কাজের খাতা এখন দেখা যাবে না</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>এখনো কিছু করা হয়নি</translation>
    </message>
    <message>
        <source>Following the chain…</source>
        <translation>ধারা মিলিয়ে দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>কাজের খাতা পুরো ও ঠিক আছে।</translation>
    </message>
    <message>
        <source>Entries from the first to the last: %1</source>
        <translation>প্রথম থেকে শেষ পর্যন্ত লেখা: %1</translation>
    </message>
    <message>
        <source>Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had it, and tell whoever is responsible. Records can be put back from a backup.</source>
        <translation>কেউ বা কিছু নবজ-এর বাইরে থেকে রেকর্ড বদলেছে। কম্পিউটার যেমন আছে তেমন রাখুন, এটি কার কাছে ছিল লিখে রাখুন, দায়িত্বে যিনি আছেন তাঁকে জানান। ব্যাকআপ থেকে রেকর্ড ফেরানো যায়।</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>লেখা %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>The same places are in the list beside the drawing.</source>
        <translation>একই জায়গাগুলো ছবির পাশের তালিকায় আছে।</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>শরীরের জায়গা</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>ব্যথা কোথায়?</translation>
    </message>
    <message>
        <source>Touch the place. The drawing faces you: its right hand is at your left.</source>
        <translation>জায়গাটা ছুঁয়ে দেখান। ছবিটা আপনার দিকে মুখ করে আছে: ওর ডান হাত আপনার বাঁ দিকে।</translation>
    </message>
    <message>
        <source>Touch the place, or choose it from the list.</source>
        <translation>জায়গাটা ছুঁয়ে দেখান, অথবা তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>এখানে ব্যথা: %1</translation>
    </message>
</context>
<context>
    <name>BodyPlaces</name>
    <message>
        <source>Head</source>
        <translation>মাথা</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>চোখ</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>কান</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>মুখমণ্ডল</translation>
    </message>
    <message>
        <source>Mouth or teeth</source>
        <translation>মুখ বা দাঁত</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>গলা</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>ঘাড়</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>কাঁধ</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>বগল</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>বুক</translation>
    </message>
    <message>
        <source>Belly, upper right</source>
        <translation>পেট, ওপরে ডান দিক</translation>
    </message>
    <message>
        <source>Belly, upper middle</source>
        <translation>পেট, ওপরে মাঝখান</translation>
    </message>
    <message>
        <source>Belly, upper left</source>
        <translation>পেট, ওপরে বাঁ দিক</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>নাভির চারপাশ</translation>
    </message>
    <message>
        <source>Belly, lower right</source>
        <translation>পেট, নিচে ডান দিক</translation>
    </message>
    <message>
        <source>Belly, lower middle</source>
        <translation>পেট, নিচে মাঝখান</translation>
    </message>
    <message>
        <source>Belly, lower left</source>
        <translation>পেট, নিচে বাঁ দিক</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>কোমরের পাশ</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>কুঁচকি</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>গোপন অঙ্গ</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>বাঁ হাত</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>ডান হাত</translation>
    </message>
    <message>
        <source>Hand or fingers</source>
        <translation>হাতের তালু বা আঙুল</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>পিঠের ওপরের দিক</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>কোমর</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>পাছা</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>উরু</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>হাঁটু</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>হাঁটুর নিচের পা</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>পায়ের গুল</translation>
    </message>
    <message>
        <source>Foot or toes</source>
        <translation>পায়ের পাতা বা আঙুল</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>The backup is in place. The records are open.</source>
        <translation>ব্যাকআপ বসানো হয়েছে। রেকর্ড খোলা আছে।</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>ব্যাকআপ ও যত্ন</translation>
    </message>
    <message>
        <source>Backups are encrypted as the records are: whoever finds one cannot read it.</source>
        <translation>ব্যাকআপ রেকর্ডের মতোই তালাবদ্ধ: যে পাবে সে পড়তে পারবে না।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it elsewhere: it helps when this computer is lost.</source>
        <translation>নবজ প্রতিদিন নিজেই এই কম্পিউটারে একটি করে। পেন ড্রাইভেও একটি করে অন্য জায়গায় রাখুন: কম্পিউটার হারালে কাজে লাগবে।</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>ব্যাকআপ করুন…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>ব্যাকআপ ফেরান…</translation>
    </message>
    <message>
        <source>Are the records sound?</source>
        <translation>রেকর্ড কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>Nabz looks at the start. Here it looks through every page; that may take a minute.</source>
        <translation>নবজ শুরুতে দেখে নেয়। এখানে প্রতিটি পাতা দেখা হয়; এক মিনিট লাগতে পারে।</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>সব দেখুন</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>মেরামত করুন…</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>রোগীর তথ্য মোছা</translation>
    </message>
    <message>
        <source>When a patient asks for it, or when the time for keeping is over. There is no way back.</source>
        <translation>রোগী চাইলে, বা রাখার সময় ফুরোলে। আর ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>রোগীর তথ্য মুছুন…</translation>
    </message>
    <message>
        <source>Work on the records that is going on.</source>
        <translation>রেকর্ডে চলতে থাকা কাজ।</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>ব্যাকআপ কোথায় লেখা হবে</translation>
    </message>
    <message>
        <source>The backup to put back</source>
        <translation>যে ব্যাকআপ ফেরানো হবে</translation>
    </message>
    <message>
        <source>There is no automatic backup yet. The first comes with the first record.</source>
        <translation>এখনো নিজে-করা কোনো ব্যাকআপ নেই। প্রথম রেকর্ডের সঙ্গে প্রথমটি হয়।</translation>
    </message>
    <message>
        <source>On this computer, newest first:</source>
        <translation>এই কম্পিউটারে, নতুন আগে:</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>ফেরান…</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>ব্যাকআপ লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Looking through every page…</source>
        <translation>প্রতিটি পাতা দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>The records are sound: %1 conversations, %2 messages.</source>
        <translation>রেকর্ড ঠিক আছে: %1টি কথাবার্তা, %2টি বার্তা।</translation>
    </message>
    <message>
        <source>Something is wrong with the records (%1). Repair them; nothing is thrown away.</source>
        <translation>রেকর্ডে কিছু গোলমাল আছে (%1)। মেরামত করুন; কিছু ফেলে দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>The backup is written and was opened again: %1 conversations in %2.</source>
        <translation>ব্যাকআপ লিখে আবার খুলে দেখা হয়েছে: %2-এ %1টি কথাবার্তা।</translation>
    </message>
    <message>
        <source>The records are sound: nothing was changed.</source>
        <translation>রেকর্ড ঠিক আছে: কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The search was made anew; nothing is lost.</source>
        <translation>খোঁজার ব্যবস্থা নতুন করে করা হয়েছে; কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>What could be read was saved into a new file. The damaged one is kept.</source>
        <translation>যা পড়া গেছে নতুন ফাইলে রাখা হয়েছে। নষ্ট ফাইলটিও রাখা আছে।</translation>
    </message>
    <message>
        <source>Nothing could be read. The newest backup is in place; later records are lost.</source>
        <translation>কিছুই পড়া যায়নি। সবচেয়ে নতুন ব্যাকআপ বসানো হয়েছে; পরের রেকর্ড হারিয়েছে।</translation>
    </message>
    <message>
        <source>Erased for good: %1 conversations with %2 messages.</source>
        <translation>চিরতরে মোছা হয়েছে: %1টি কথাবার্তা, %2টি বার্তা।</translation>
    </message>
    <message>
        <source>The automatic backups are destroyed and a new one is made.</source>
        <translation>নিজে-করা ব্যাকআপ নষ্ট করে নতুন একটি করা হয়েছে।</translation>
    </message>
    <message>
        <source>Automatic backups that still hold the patient: %1.</source>
        <translation>যে নিজে-করা ব্যাকআপে রোগী এখনো আছে: %1।</translation>
    </message>
    <message>
        <source>A backup was written to %1: make it again and destroy the old one.</source>
        <translation>%1-এ একটি ব্যাকআপ লেখা হয়েছিল: আবার করুন ও পুরোনোটি নষ্ট করুন।</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>আপনার পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when every passphrase is forgotten. It is not shown again.</source>
        <translation>এখনই লিখে নিন আর এই কম্পিউটার থেকে দূরে রাখুন। সব পাসফ্রেজ ভুলে গেলে এটি দিয়ে রেকর্ড খোলে। আর দেখানো হবে না।</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>আমি লিখে নিয়েছি</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>নতুন উদ্ধার কোড</translation>
    </message>
    <message>
        <source>The code on the paper is worth nothing when a new one is made. Nobody can open the records without a passphrase or the code of now, not even who made Nabz.</source>
        <translation>নতুন কোড হলে কাগজের কোডটি আর কাজ করে না। পাসফ্রেজ বা এখনকার কোড ছাড়া কেউ রেকর্ড খুলতে পারে না, নবজ যারা বানিয়েছে তারাও না।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>নতুন কোড করুন</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask a health question…</source>
        <translation>স্বাস্থ্য নিয়ে কিছু জিজ্ঞাসা করুন…</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>আপনার প্রশ্ন</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line</source>
        <translation>Enter চাপলে প্রশ্ন পাঠানো হয়, Shift-এর সঙ্গে Enter চাপলে নতুন লাইন শুরু হয়</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠান</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Have a look</source>
        <translation>দেখুন</translation>
    </message>
    <message>
        <source>No passphrase is set, so nothing is kept.</source>
        <translation>কোনো পাসফ্রেজ ঠিক করা নেই, তাই কিছুই রাখা হয় না।</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>পাসফ্রেজ ঠিক করুন</translation>
    </message>
    <message>
        <source>The records are locked, so nothing is kept.</source>
        <translation>নথি তালাবন্ধ, তাই কিছুই রাখা হয় না।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন করুন</translation>
    </message>
    <message>
        <source>There is no language model here. Answers are put together from the sources.</source>
        <translation>এখানে কোনো ভাষা মডেল নেই। উত্তর সূত্র থেকে সাজানো হয়।</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>মডেল আনুন</translation>
    </message>
    <message>
        <source>The search model is missing, so sources cannot be searched well.</source>
        <translation>খোঁজার মডেল নেই, তাই সূত্র ভালোভাবে খোঁজা যায় না।</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date.</source>
        <translation>সূত্র তৈরি নেই, বা পুরোনো হয়ে গেছে।</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>সেগুলো তৈরি করুন</translation>
    </message>
    <message>
        <source>Little memory is free. Answers may be slow; close other programs.</source>
        <translation>মেমরি কম খালি আছে। উত্তর ধীর হতে পারে; অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>ডিস্ক প্রায় ভরে গেছে। শিগগির কিছু জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder, so nothing can be kept.</source>
        <translation>নবজ তার ফোল্ডারে লিখতে পারছে না, তাই কিছুই রাখা যায় না।</translation>
    </message>
    <message>
        <source>Something on this computer is not as it should be.</source>
        <translation>এই কম্পিউটারে কিছু একটা ঠিক নেই।</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How likely: %1</source>
        <translation>সম্ভাবনা: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>এর পক্ষে: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>এর বিপক্ষে: %1</translation>
    </message>
    <message>
        <source>Must not be missed: stays listed until it is ruled out.</source>
        <translation>এটি বাদ দেওয়া যাবে না: নেই প্রমাণ না হওয়া পর্যন্ত তালিকায় থাকবে।</translation>
    </message>
</context>
<context>
    <name>ConsultView</name>
    <message>
        <source>Consultation</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>Say what is wrong, in your own words. Nabz asks one question at a time.</source>
        <translation>কী কষ্ট হচ্ছে নিজের ভাষায় বলুন। নবজ একবারে একটি প্রশ্নই করে।</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>পরের জন</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>এখনই ফলাফল জানান</translation>
    </message>
    <message>
        <source>Say it in your own words…</source>
        <translation>নিজের ভাষায় লিখুন…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>আপনার কথা</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>কথোপকথন</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>সবচেয়ে নতুনটিতে যান</translation>
    </message>
    <message>
        <source>Searching the sources…</source>
        <translation>সূত্রে খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>ভাষা মডেল তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>সূত্র পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Writing the answer…</source>
        <translation>উত্তর লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Checking each sentence against the sources…</source>
        <translation>প্রতিটি বাক্য সূত্রের সঙ্গে মিলিয়ে দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <translation>জরুরি অবস্থা: এখনই সাহায্য নিন</translation>
    </message>
    <message>
        <source>Urgent: see a doctor today</source>
        <translation>তাড়াতাড়ি: আজই ডাক্তার দেখান</translation>
    </message>
    <message>
        <source>See a health worker soon</source>
        <translation>শীঘ্রই স্বাস্থ্যকর্মীকে দেখান</translation>
    </message>
    <message>
        <source>Can be cared for at home</source>
        <translation>বাড়িতেই যত্ন নেওয়া যায়</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. This answer is put together from the sources.</source>
        <translation>ভাষা মডেল হঠাৎ বন্ধ হয়ে গেছে। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>There is no language model on this computer. This answer is put together from the sources.</source>
        <translation>এই কম্পিউটারে কোনো ভাষা মডেল নেই। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>The language model here does not write this language. This answer is put together from the sources.</source>
        <translation>এখানকার ভাষা মডেল এই ভাষায় লেখে না। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>The language model is not strong in this language. Please read the sources as well.</source>
        <translation>ভাষা মডেল এই ভাষায় তেমন পাকা নয়। দয়া করে সূত্রও পড়ুন।</translation>
    </message>
    <message>
        <source>The language model wrote in another language. This answer is put together from the sources.</source>
        <translation>ভাষা মডেল অন্য ভাষায় লিখেছে। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>What the language model wrote did not hold against the sources. This answer is put together from them.</source>
        <translation>ভাষা মডেল যা লিখেছে তা সূত্রের সঙ্গে মেলেনি। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>The conversation has become long: its beginning is no longer considered.</source>
        <translation>কথোপকথন লম্বা হয়ে গেছে: তার শুরুটা আর ধরা হচ্ছে না।</translation>
    </message>
    <message>
        <source>This was too much for the language model to read. This answer is put together from the sources.</source>
        <translation>ভাষা মডেলের পড়ার জন্য এটি খুব বেশি ছিল। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs. This answer is put together from the sources.</source>
        <translation>ভাষা মডেলের মেমরি কম পড়েছে। অন্য প্রোগ্রাম বন্ধ করুন। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>ভাষা মডেল বারবার বন্ধ হয়ে যাচ্ছে, তাই আর চালানো হবে না। উত্তর শুধু সূত্র থেকেই আসবে।</translation>
    </message>
    <message>
        <source>The language model cannot be used. This answer is put together from the sources.</source>
        <translation>ভাষা মডেল ব্যবহার করা যাচ্ছে না। এই উত্তর সূত্র থেকে সাজানো।</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>খুব ভালো মিল</translation>
    </message>
    <message>
        <source>Good match</source>
        <translation>ভালো মিল</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>হয়তো মিল আছে</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>পৃষ্ঠা {n}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>থামানো হয়েছে</translation>
    </message>
    <message>
        <source>Written by {model} from the sources</source>
        <translation>{model} সূত্র থেকে লিখেছে</translation>
    </message>
    <message>
        <source>Put together from the sources</source>
        <translation>সূত্র থেকে সাজানো</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষণ হয়নি</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase patient %1 for good?</source>
        <translation>রোগী %1-এর তথ্য চিরতরে মুছবেন?</translation>
    </message>
    <message>
        <source>Erase a patient for good?</source>
        <translation>একজন রোগীর তথ্য চিরতরে মুছবেন?</translation>
    </message>
    <message>
        <source>Every consultation, question, remark and file of this patient is destroyed, and cannot be brought back. That it was done stays in the audit trail; who it was about does not.</source>
        <translation>এই রোগীর প্রতিটি পরামর্শ, প্রশ্ন, মন্তব্য ও ফাইল নষ্ট হয়, আর ফেরানো যায় না। এটি করা হয়েছে তা কাজের খাতায় থাকে; কার ছিল তা থাকে না।</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>চিরতরে মুছুন</translation>
    </message>
    <message>
        <source>Code of the patient</source>
        <translation>রোগীর কোড</translation>
    </message>
    <message>
        <source>Type the code once more, to be sure</source>
        <translation>নিশ্চিত হতে কোডটি আরেকবার লিখুন</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>নিজে-করা ব্যাকআপ</translation>
    </message>
    <message>
        <source>Destroy them and make a new one</source>
        <translation>নষ্ট করে নতুন করুন</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>থাকতে দিন</translation>
    </message>
    <message>
        <source>The patient is in no automatic backup any more; older states of all records go with them.</source>
        <translation>রোগী আর কোনো নিজে-করা ব্যাকআপে থাকবে না; সব রেকর্ডের পুরোনো অবস্থাও সেগুলোর সঙ্গে যায়।</translation>
    </message>
    <message>
        <source>The patient stays in the automatic backups until these are replaced, day by day.</source>
        <translation>দিনে দিনে বদলানো পর্যন্ত রোগী নিজে-করা ব্যাকআপে থাকে।</translation>
    </message>
    <message>
        <source>Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old.</source>
        <translation>পেন ড্রাইভে লেখা ব্যাকআপে রোগী এখনো আছে। আবার করুন ও পুরোনোগুলো নষ্ট করুন।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The question is empty. Write what you want to know.</source>
        <translation>প্রশ্নটি খালি। যা জানতে চান তা লিখুন।</translation>
    </message>
    <message>
        <source>There are no words in the question. Write it in words.</source>
        <translation>প্রশ্নে কোনো শব্দ নেই। কথায় লিখুন।</translation>
    </message>
    <message>
        <source>The question is too long: {length} characters. At most {limit} can be read. Please shorten it.</source>
        <translation>প্রশ্নটি খুব লম্বা: {length} অক্ষর। সবচেয়ে বেশি {limit} পড়া যায়। দয়া করে ছোট করুন।</translation>
    </message>
    <message>
        <source>The question is not readable text. Please write it in words.</source>
        <translation>প্রশ্নটি পড়া যাচ্ছে না। দয়া করে কথায় লিখুন।</translation>
    </message>
    <message>
        <source>This is no longer here. It may have been deleted.</source>
        <translation>এটি আর এখানে নেই। হয়তো মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} নামে কোনো ফাইল নেই।</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} ফাইলটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.</source>
        <translation>নব্‌জ এই ধরনের ফাইল পড়ে না: {path}। এটি PDF, Word, ওয়েব পাতা, টেক্সট, EPUB ও CSV পড়ে।</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}.</source>
        <translation>এটি সাধারণ ফাইল নয়: {path}।</translation>
    </message>
    <message>
        <source>There is no text in {path}.</source>
        <translation>{path}-এ কোনো লেখা নেই।</translation>
    </message>
    <message>
        <source>There is no readable text in {path}.</source>
        <translation>{path}-এ পড়ার মতো লেখা নেই।</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Save a copy without one and add that.</source>
        <translation>{path} পাসওয়ার্ড দিয়ে বন্ধ। পাসওয়ার্ড ছাড়া একটি কপি রেখে সেটি যোগ করুন।</translation>
    </message>
    <message>
        <source>{path} holds macros, which are never run. Save a copy without macros and add that.</source>
        <translation>{path}-এ ম্যাক্রো আছে, যা কখনও চালানো হয় না। ম্যাক্রো ছাড়া একটি কপি রেখে সেটি যোগ করুন।</translation>
    </message>
    <message>
        <source>{path} is an old Word file. Save it as .docx and add that.</source>
        <translation>{path} পুরোনো Word ফাইল। এটি .docx হিসেবে রেখে যোগ করুন।</translation>
    </message>
    <message>
        <source>{path} has pictures of pages and no text. It needs text recognition (OCR) first.</source>
        <translation>{path}-এ পাতার ছবি আছে, লেখা নেই। আগে লেখা শনাক্ত (OCR) করতে হবে।</translation>
    </message>
    <message>
        <source>The text in {path} is broken ({share} %). Add it in another form, such as Word.</source>
        <translation>{path}-এর লেখা ভাঙা ({share} %)। অন্য রূপে যোগ করুন, যেমন Word।</translation>
    </message>
    <message>
        <source>{path} is not built like a document. It was left alone.</source>
        <translation>{path} নথির মতো তৈরি নয়। এটি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>{path} is damaged. Get the file again.</source>
        <translation>{path} নষ্ট। ফাইলটি আবার আনুন।</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be read.</source>
        <translation>{path} খুব বড়। সর্বোচ্চ {limit} পড়া যায়।</translation>
    </message>
    <message>
        <source>{path} took too long to read and was left.</source>
        <translation>{path} পড়তে খুব বেশি সময় লাগছিল, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>{path} needs too much memory and was left.</source>
        <translation>{path}-এর খুব বেশি মেমরি লাগে, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>{path} could not be read and was left. Nothing else is affected.</source>
        <translation>{path} পড়া যায়নি, তাই বাদ দেওয়া হয়েছে। বাকি সব ঠিক আছে।</translation>
    </message>
    <message>
        <source>{path} is not a list of terms. Each line needs a term and its definition.</source>
        <translation>{path} শব্দের তালিকা নয়। প্রতিটি লাইনে একটি শব্দ ও তার অর্থ থাকতে হবে।</translation>
    </message>
    <message>
        <source>Write what is to be added to the record.</source>
        <translation>রেকর্ডে যা যোগ করতে চান, তা লিখুন।</translation>
    </message>
    <message>
        <source>The addition is too long: {length} characters. At most {limit} are kept.</source>
        <translation>যোগ করা লেখা খুব লম্বা: {length} অক্ষর। সর্বোচ্চ {limit} রাখা যায়।</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be attached.</source>
        <translation>{path} খুব বড়। সর্বোচ্চ {limit} পর্যন্ত জুড়ে দেওয়া যায়।</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was attached.</source>
        <translation>{path} পড়া যায়নি। কিছু জুড়ে দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The file {name} did not come along when this record was imported.</source>
        <translation>এই রেকর্ড বাইরে থেকে আনার সময় {name} ফাইলটি সঙ্গে আসেনি।</translation>
    </message>
    <message>
        <source>This person is no longer on the waiting list.</source>
        <translation>এই ব্যক্তি আর অপেক্ষার তালিকায় নেই।</translation>
    </message>
    <message>
        <source>There is a patient {id} already.</source>
        <translation>{id} কোডের রোগী আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>The value {value} is not possible. It must be from {low} to {high} {unit}.</source>
        <translation>{value} সম্ভব নয়। এটি {low} থেকে {high} {unit} হতে হবে।</translation>
    </message>
    <message>
        <source>One of the facts about the patient is not possible. Please check them.</source>
        <translation>রোগী সম্পর্কে দেওয়া একটি তথ্য সম্ভব নয়। দয়া করে দেখে নিন।</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>এটি আপনার প্রশাসক ঠিক করে দিয়েছেন।</translation>
    </message>
    <message>
        <source>Your administrator has not allowed this language.</source>
        <translation>আপনার প্রশাসক এই ভাষার অনুমতি দেননি।</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the model {id}.</source>
        <translation>আপনার প্রশাসক {id} মডেলটির অনুমতি দেননি।</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the knowledge pack {id}.</source>
        <translation>আপনার প্রশাসক {id} জ্ঞান-প্যাকটির অনুমতি দেননি।</translation>
    </message>
    <message>
        <source>Your administrator allows only knowledge packs that a trusted publisher signed.</source>
        <translation>বিশ্বস্ত প্রকাশকের স্বাক্ষর করা জ্ঞান-প্যাকই শুধু আপনার প্রশাসক নিতে দেন।</translation>
    </message>
    <message>
        <source>This file is not a knowledge pack that can be read. Get it again.</source>
        <translation>এই ফাইলটি পড়ার মতো জ্ঞানের প্যাক নয়। আবার আনুন।</translation>
    </message>
    <message>
        <source>This pack is not as its publisher made it. Nothing of it was taken. Get the file again.</source>
        <translation>প্যাকটি প্রকাশক যেমন বানিয়েছিলেন তেমন নেই। এর কিছুই নেওয়া হয়নি। ফাইলটি আবার আনুন।</translation>
    </message>
    <message>
        <source>This pack is not made rightly. Nothing of it was taken. Tell whoever made it.</source>
        <translation>প্যাকটি ঠিকমতো বানানো হয়নি। এর কিছুই নেওয়া হয়নি। যিনি বানিয়েছেন তাঁকে জানান।</translation>
    </message>
    <message>
        <source>This pack needs a newer Nabz.</source>
        <translation>এই প্যাকের জন্য আরও নতুন নবজ লাগবে।</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for this pack.</source>
        <translation>এখানে বিশ্বস্ত কেউ এই প্যাকের দায়িত্ব নেয়নি।</translation>
    </message>
    <message>
        <source>A newer version of this pack is here already: {installed}.</source>
        <translation>এই প্যাকের আরও নতুন সংস্করণ আগে থেকেই আছে: {installed}।</translation>
    </message>
    <message>
        <source>There is nothing in use that could go into a pack.</source>
        <translation>প্যাকে দেওয়ার মতো কিছুই ব্যবহারে নেই।</translation>
    </message>
    <message>
        <source>These sources do not go into one pack.</source>
        <translation>এই উৎসগুলো এক প্যাকে যায় না।</translation>
    </message>
    <message>
        <source>The pack could not be written. Nothing is left half written.</source>
        <translation>প্যাক লেখা যায়নি। আধখানা কিছুই রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Your administrator does not allow conversations to leave this computer.</source>
        <translation>কথোপকথন এই কম্পিউটারের বাইরে নেওয়ার অনুমতি আপনার প্রশাসক দেননি।</translation>
    </message>
    <message>
        <source>Your administrator has switched off fetching. Take files from a folder or a USB stick.</source>
        <translation>ইন্টারনেট থেকে আনা আপনার প্রশাসক বন্ধ রেখেছেন। ফোল্ডার বা USB স্টিক থেকে ফাইল নিন।</translation>
    </message>
    <message>
        <source>There is no language model on this computer. Answers are put together from the sources.</source>
        <translation>এই কম্পিউটারে কোনো ভাষা মডেল নেই। উত্তর সূত্র থেকে সাজানো হয়।</translation>
    </message>
    <message>
        <source>The search model is not on this computer, so sources cannot be searched. Ask whoever looks after this computer.</source>
        <translation>খোঁজার মডেল এই কম্পিউটারে নেই, তাই সূত্রে খোঁজা যাচ্ছে না। এই কম্পিউটার যিনি দেখেন তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>This model is not known here.</source>
        <translation>এই মডেলটি এখানে চেনা নয়।</translation>
    </message>
    <message>
        <source>The file {path} is not a language model that Nabz can use.</source>
        <translation>{path} ফাইলটি নবজ ব্যবহার করতে পারে এমন ভাষা মডেল নয়।</translation>
    </message>
    <message>
        <source>The model file is cut short. Get it again on the Models page.</source>
        <translation>মডেলের ফাইলটি অসম্পূর্ণ। মডেলের পাতায় গিয়ে আবার আনুন।</translation>
    </message>
    <message>
        <source>This model is of a kind that cannot be used here.</source>
        <translation>এই ধরনের মডেল এখানে ব্যবহার করা যায় না।</translation>
    </message>
    <message>
        <source>The file {name} is damaged or is not the right one. It was removed. Get it again.</source>
        <translation>{name} ফাইলটি নষ্ট বা সঠিক নয়। সেটি সরিয়ে ফেলা হয়েছে। আবার আনুন।</translation>
    </message>
    <message>
        <source>The terms of this model must be accepted first: {licence}.</source>
        <translation>আগে এই মডেলের শর্ত মেনে নিতে হবে: {licence}।</translation>
    </message>
    <message>
        <source>There is too little free memory for the model: {needed} needed, {free} free. Close other programs.</source>
        <translation>মডেলের জন্য মেমরি কম: {needed} দরকার, {free} খালি আছে। অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. It is being started again. Please ask once more.</source>
        <translation>ভাষা মডেল হঠাৎ বন্ধ হয়ে গেছে। আবার চালু করা হচ্ছে। দয়া করে আরেকবার জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The language model did not answer and was stopped. It is being started again. Please ask once more.</source>
        <translation>ভাষা মডেল সাড়া দেয়নি, তাই থামানো হয়েছে। আবার চালু করা হচ্ছে। দয়া করে আরেকবার জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs and ask once more.</source>
        <translation>ভাষা মডেলের মেমরি কম পড়েছে। অন্য প্রোগ্রাম বন্ধ করে আরেকবার জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The language model cannot be loaded.</source>
        <translation>ভাষা মডেল চালু করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>ভাষা মডেল বারবার বন্ধ হয়ে যাচ্ছে, তাই আর চালানো হবে না। উত্তর শুধু সূত্র থেকেই আসবে।</translation>
    </message>
    <message>
        <source>The question is too long for the language model. Ask it in fewer words.</source>
        <translation>প্রশ্নটি ভাষা মডেলের জন্য খুব লম্বা। কম কথায় জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>{name} could not be fetched. Check the connection, or take it from a folder.</source>
        <translation>{name} আনা যায়নি। ইন্টারনেট দেখুন, অথবা কোনো ফোল্ডার থেকে আনুন।</translation>
    </message>
    <message>
        <source>This cannot be fetched here. Take it from a folder or a USB stick.</source>
        <translation>এটি এখানে আনা যায় না। কোনো ফোল্ডার বা USB থেকে আনুন।</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold {name}.</source>
        <translation>{folder} ফোল্ডারে {name} নেই।</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free.</source>
        <translation>ডিস্কে জায়গা কম: {needed} দরকার, {free} খালি আছে।</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder {folder}. Nothing can be kept.</source>
        <translation>নবজ তার ফোল্ডার {folder}-এ লিখতে পারছে না। কিছুই রাখা যাবে না।</translation>
    </message>
    <message>
        <source>Another Nabz is already open. Close it first.</source>
        <translation>আরেকটি নবজ আগে থেকেই খোলা আছে। আগে সেটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The records are damaged. They are left as they are; restore a backup.</source>
        <translation>রেকর্ড নষ্ট হয়েছে। সেগুলো যেমন ছিল তেমনই রাখা হয়েছে; ব্যাকআপ থেকে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The records were written by a newer Nabz. Install the newer Nabz.</source>
        <translation>রেকর্ডগুলো নতুন নবজ দিয়ে লেখা। নতুন নবজ ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe.</source>
        <translation>এটি সংরক্ষণ করা যায়নি। আগের সব নিরাপদ আছে।</translation>
    </message>
    <message>
        <source>The file of the records was exchanged while Nabz was open. Close Nabz and open it again.</source>
        <translation>নব্জ খোলা থাকার সময় নথির ফাইল বদলে গেছে। নব্জ বন্ধ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try once more.</source>
        <translation>ডিস্ক ভরে গেছে। আগে যা রাখা হয়েছে তা নিরাপদ। কিছু জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The records are locked. Sign in to read or keep them.</source>
        <translation>নথিগুলো তালাবন্ধ। পড়তে বা রাখতে সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>No passphrase is set yet, so nothing is kept.</source>
        <translation>এখনও কোনো পাসফ্রেজ ঠিক করা হয়নি, তাই কিছুই রাখা হয় না।</translation>
    </message>
    <message>
        <source>The key file of the records is damaged. Put it back from a backup.</source>
        <translation>নথির চাবি-ফাইল নষ্ট হয়েছে। ব্যাকআপ থেকে সেটি ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The records are damaged or their key file is missing. They are kept as they are.</source>
        <translation>নথিগুলো নষ্ট হয়েছে বা তাদের চাবি-ফাইল নেই। সেগুলো যেমন ছিল তেমনই রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please try again.</source>
        <translation>পাসফ্রেজ ঠিক নয়। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>অনেকবার ভুল চেষ্টা হয়েছে। {seconds} সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters. A few words together are best.</source>
        <translation>পাসফ্রেজ খুব ছোট। অন্তত {least}টি অক্ষর চাই। কয়েকটি শব্দ একসঙ্গে লেখা সবচেয়ে ভালো।</translation>
    </message>
    <message>
        <source>The passphrase holds characters that cannot be typed again. Choose another.</source>
        <translation>পাসফ্রেজে এমন অক্ষর আছে যা আবার লেখা যায় না। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>দুটি এক নয়। আবার লিখুন।</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits and nothing else.</source>
        <translation>পিনে অন্তত {least}টি অঙ্ক থাকে, আর কিছু নয়।</translation>
    </message>
    <message>
        <source>The recovery code has a wrong or missing letter. It has eight groups of four.</source>
        <translation>পুনরুদ্ধার কোডে একটি অক্ষর ভুল বা বাদ পড়েছে। এতে চারটি করে আটটি দল আছে।</translation>
    </message>
    <message>
        <source>This is not the recovery code of these records, or a newer one replaced it.</source>
        <translation>এটি এই নথিগুলোর পুনরুদ্ধার কোড নয়, বা এর জায়গায় নতুন কোড এসেছে।</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Use a passphrase.</source>
        <translation>এই কম্পিউটারের কিরিং ব্যবহার করা যাচ্ছে না। পাসফ্রেজ ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>এটি কেবল প্রশাসক করতে পারেন।</translation>
    </message>
    <message>
        <source>A patient is at the screen, so the records are closed. Clinic staff must sign in first.</source>
        <translation>পর্দার সামনে রোগী আছেন, তাই নথি বন্ধ। আগে ক্লিনিকের কর্মী সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>ব্যাকআপ লেখা যায়নি: {path}।</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>{name} নামে একটি অ্যাকাউন্ট আছে।</translation>
    </message>
    <message>
        <source>There is no account named {name}, or it was shut out.</source>
        <translation>{name} নামে কোনো অ্যাকাউন্ট নেই, বা তা বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
        <source>{name} is the last administrator who can open the records. Make somebody else an administrator first.</source>
        <translation>রেকর্ড খুলতে পারেন এমন শেষ প্রশাসক {name}। আগে আর কাউকে প্রশাসক করুন।</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>{path} ফাইলটি আগে থেকেই আছে। অন্য নাম বাছুন।</translation>
    </message>
    <message>
        <source>The file {path} is no backup of Nabz, or it is damaged. Nothing was changed.</source>
        <translation>{path} ফাইলটি নবজ-এর ব্যাকআপ নয়, বা নষ্ট। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The records could not be repaired, and no automatic backup opens. They are kept in {kept}. Restore a backup of your own.</source>
        <translation>রেকর্ড মেরামত করা যায়নি, নিজে-করা কোনো ব্যাকআপও খোলে না। সেগুলো {kept}-এ রাখা আছে। নিজের কোনো ব্যাকআপ ফেরান।</translation>
    </message>
    <message>
        <source>The file {path} could not be written. The record is as it was.</source>
        <translation>{path} ফাইলটি লেখা যায়নি। রেকর্ড যেমন ছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form, such as plain text.</source>
        <translation>PDF করা যায়নি। অন্য রূপ বাছুন, যেমন সাদামাটা লেখা।</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed.</source>
        <translation>{path} ফাইলটি নেওয়া যায় না: নষ্ট বা অন্য ধরনের। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This record is here already. Nothing was changed.</source>
        <translation>এই রেকর্ড আগে থেকেই আছে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The FHIR file is not right at {place}. Nothing was changed.</source>
        <translation>FHIR ফাইলটি {place}-এ ঠিক নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The two codes are not the same. Nothing was erased.</source>
        <translation>দুটি কোড এক নয়। কিছু মোছা হয়নি।</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>নামটি খালি বা খুব লম্বা।</translation>
    </message>
    <message>
        <source>The sources are not set up yet. Ask whoever looks after this computer.</source>
        <translation>সূত্র এখনও তৈরি নয়। এই কম্পিউটার যিনি দেখেন তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>The sources must be set up again. Ask whoever looks after this computer.</source>
        <translation>সূত্র আবার তৈরি করতে হবে। এই কম্পিউটার যিনি দেখেন তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>A file with sources is not right: {path}.</source>
        <translation>সূত্রের একটি ফাইল ঠিক নেই: {path}।</translation>
    </message>
    <message>
        <source>Parts of the system are missing: {names}.</source>
        <translation>সিস্টেমের কিছু অংশ নেই: {names}।</translation>
    </message>
    <message>
        <source>Stopped before the end. Start it again; it goes on where it was.</source>
        <translation>শেষ হওয়ার আগেই থেমেছে। আবার শুরু করুন; যেখানে ছিল সেখান থেকেই চলবে।</translation>
    </message>
    <message>
        <source>Something went wrong inside Nabz. What was saved is safe. Please try once more.</source>
        <translation>নবজের ভিতরে কিছু গোলমাল হয়েছে। যা সংরক্ষিত তা নিরাপদ। দয়া করে আরেকবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Answer that was broken off</source>
        <translation>মাঝপথে থেমে যাওয়া উত্তর</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>আবার জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln টি সূত্র</numerusform>
            <numerusform>%Ln টি সূত্র</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>কপি হয়েছে</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the record as a file</source>
        <translation>রেকর্ড ফাইল হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>রাখুন…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>রূপ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>নবজ</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail.</source>
        <translation>এই ফাইল তালাবদ্ধ নয়: যার কাছে থাকবে সে পড়তে পারবে। এটি করা হয়েছে তা কাজের খাতায় থাকে।</translation>
    </message>
    <message>
        <source>A page to read, print or send, in the language of the conversation.</source>
        <translation>পড়া, ছাপা বা পাঠানোর জন্য একটি পাতা, কথাবার্তার ভাষায়।</translation>
    </message>
    <message>
        <source>Plain text with headings, for any program.</source>
        <translation>শিরোনামসহ সাদামাটা লেখা, যেকোনো প্রোগ্রামের জন্য।</translation>
    </message>
    <message>
        <source>For another clinic&apos;s or hospital&apos;s record system (HL7 FHIR R4).</source>
        <translation>অন্য ক্লিনিক বা হাসপাতালের রেকর্ড ব্যবস্থার জন্য (HL7 FHIR R4)।</translation>
    </message>
    <message>
        <source>Everything, for another Nabz: it can be taken in there.</source>
        <translation>সব কিছু, অন্য নবজ-এর জন্য: সেখানে এটি নেওয়া যায়।</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>কতটা জরুরি</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>কী হতে পারে</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>কে শুরু করেছেন</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>এই দিন থেকে</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>সব দেখান</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>যেকোনো</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>যেকোনো সময়</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>গত 7 দিন</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>গত 30 দিন</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>গত 12 মাস</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>দুই দিনের মধ্যে</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>জরুরি বিপদ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>জরুরি</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>শিগগির</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>বাড়িতে</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>যে কেউ</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Nabz</source>
        <translation>নবজ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>কে ব্যবহার করেন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>প্রথম চেষ্টা</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>এখন থাক</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ধাপ %1 / %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>আপনার প্রশাসক ঠিক করে দিয়েছেন।</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A consultation</source>
        <translation>একটি পরামর্শ</translation>
    </message>
    <message>
        <source>Say what is wrong in the person&apos;s own words, then answer one question at a time. What was misunderstood goes with one press. When a danger sign is found, act on it first. At the end there is how soon the person must be seen, what it may be, and advice with its sources.</source>
        <translation>কী কষ্ট, সেই মানুষের নিজের কথায় লিখুন, তারপর একটি একটি করে প্রশ্নের উত্তর দিন। যা ভুল বোঝা হয়েছে তা এক চাপেই সরে যায়। বিপদের লক্ষণ পেলে আগে তার ব্যবস্থা করুন। শেষে থাকে কত তাড়াতাড়ি দেখাতে হবে, কী হতে পারে, আর সূত্রসহ পরামর্শ।</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>একটি প্রশ্ন</translation>
    </message>
    <message>
        <source>Ask in any of the seven languages. A number in brackets leads to the source; read it where it matters. A sentence that no source carries is marked. When there is no source, Nabz says so and makes nothing up.</source>
        <translation>সাতটি ভাষার যেকোনোটিতে জিজ্ঞেস করুন। বন্ধনীর সংখ্যা সূত্রে নিয়ে যায়; জরুরি জায়গায় সেটি পড়ুন। যে বাক্যের সূত্র নেই তাতে চিহ্ন থাকে। সূত্র না থাকলে নবজ সেটাই বলে, কিছু বানায় না।</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>What happens is kept encrypted on this computer while the records are open. After idle time they are covered; sign in again with passphrase or PIN. Without the passphrase and without the recovery code nobody can open them. Make backups.</source>
        <translation>নথি খোলা থাকলে যা হয় তা এই কম্পিউটারে সাংকেতিক করে রাখা হয়। কিছুক্ষণ কেউ না থাকলে সেগুলো ঢেকে যায়; পাসফ্রেজ বা পিন দিয়ে আবার সাইন ইন করুন। পাসফ্রেজ আর পুনরুদ্ধার কোড দুটোই না থাকলে কেউ খুলতে পারেন না। ব্যাকআপ রাখুন।</translation>
    </message>
    <message>
        <source>A patient at the screen</source>
        <translation>পর্দার সামনে রোগী</translation>
    </message>
    <message>
        <source>Hand the computer over only with the patient&apos;s page. It shows nobody&apos;s record, and staff sign in to leave it.</source>
        <translation>রোগীর পাতা খুলে তবেই কম্পিউটার রোগীকে দিন। তাতে কারও নথি দেখা যায় না, আর সেখান থেকে বেরোতে কর্মীকে সাইন ইন করতে হয়।</translation>
    </message>
    <message>
        <source>What Nabz does not do</source>
        <translation>নবজ যা করে না</translation>
    </message>
    <message>
        <source>It does not examine anybody and does not replace a doctor. If your own judgement says that it is serious, act on that. It needs no internet and sends nothing anywhere.</source>
        <translation>এটি কাউকে পরীক্ষা করে না এবং ডাক্তারের বদলি নয়। আপনার নিজের বিচারে অবস্থা গুরুতর মনে হলে সেই মতো করুন। এর ইন্টারনেট লাগে না, কোথাও কিছু পাঠায় না।</translation>
    </message>
    <message>
        <source>The four levels, by shape and word</source>
        <translation>চারটি স্তর, আকার ও কথায়</translation>
    </message>
    <message>
        <source>Emergency: get help now, within minutes.</source>
        <translation>জরুরি অবস্থা: এখনই, কয়েক মিনিটের মধ্যে সাহায্য নিন।</translation>
    </message>
    <message>
        <source>Urgent: to be seen today.</source>
        <translation>তাড়াতাড়ি: আজই দেখাতে হবে।</translation>
    </message>
    <message>
        <source>Soon: to be seen in the next days.</source>
        <translation>শিগগির: আগামী কয়েক দিনে দেখাতে হবে।</translation>
    </message>
    <message>
        <source>Care at home: come back if it gets worse.</source>
        <translation>বাড়িতে যত্ন: খারাপ হলে আবার আসুন।</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>fine</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>আরও ভালো হতে পারে</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>কাজ করছে না</translation>
    </message>
    <message>
        <source>Folder for data</source>
        <translation>ডেটার ফোল্ডার</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>ভাষা মডেল</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>খোঁজার মডেল</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>রাখা কথোপকথন</translation>
    </message>
    <message>
        <source>Built-in knowledge</source>
        <translation>নবজের নিজের তথ্য</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>অক্ষর (ফন্ট)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>মেমরি</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ডিস্ক</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>প্রসেসর</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>Rules of your administrator</source>
        <translation>আপনার প্রশাসকের নিয়ম</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>শেষবার হঠাৎ বন্ধ হওয়া</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>ইন্টারনেট</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder. Ask who looks after this computer.</source>
        <translation>নব্জ নিজের ফোল্ডারে লিখতে পারছে না। এই কম্পিউটার যিনি দেখেন তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>No language model is here. Get one on this screen.</source>
        <translation>এখানে কোনো ভাষা মডেল নেই। এই পর্দা থেকেই একটি নিন।</translation>
    </message>
    <message>
        <source>No search model is here. Get it on this screen.</source>
        <translation>এখানে খোঁজার মডেল নেই। এই পর্দা থেকেই নিন।</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date. Set them up on the Knowledge screen.</source>
        <translation>উৎসগুলি তৈরি নেই বা পুরনো। তথ্যের পর্দায় তৈরি করুন।</translation>
    </message>
    <message>
        <source>Records are not protected yet. Choose a passphrase in the settings.</source>
        <translation>রেকর্ড এখনও সুরক্ষিত নয়। সেটিংসে একটি গোপন বাক্য বেছে নিন।</translation>
    </message>
    <message>
        <source>Part of the built-in knowledge is faulty. Install Nabz again.</source>
        <translation>ভিতরের তথ্যের কিছু অংশে ত্রুটি আছে। নব্জ আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>A language of the window is missing. Install Nabz again.</source>
        <translation>জানালার একটি ভাষা নেই। নব্জ আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>Letters of a language are missing on this computer. Install the Noto fonts.</source>
        <translation>এই কম্পিউটারে কোনো ভাষার অক্ষর নেই। Noto ফন্ট ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>Too little memory is free for the language model. Close other programs.</source>
        <translation>ভাষা মডেলের জন্য খালি মেমরি কম। অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space.</source>
        <translation>ডিস্ক প্রায় ভরে গেছে। কিছু জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>The language model will be slow on this processor.</source>
        <translation>এই প্রসেসরে ভাষা মডেল ধীরে চলবে।</translation>
    </message>
    <message>
        <source>The clock seems wrong. Set it: records are dated by it.</source>
        <translation>ঘড়ি ভুল মনে হচ্ছে। ঠিক করুন: রেকর্ডের তারিখ ঘড়ি থেকেই আসে।</translation>
    </message>
    <message>
        <source>Some rules of your administrator could not be read.</source>
        <translation>আপনার প্রশাসকের কিছু নিয়ম পড়া যায়নি।</translation>
    </message>
    <message>
        <source>Nabz ended unexpectedly once. Help can copy a report for who looks after it.</source>
        <translation>নব্জ একবার হঠাৎ বন্ধ হয়ে গিয়েছিল। সাহায্যের পর্দা থেকে রিপোর্ট কপি করে যিনি কম্পিউটার দেখেন তাঁকে দিন।</translation>
    </message>
    <message>
        <source>The internet is needed once, to set up. A stick does as well.</source>
        <translation>তৈরি করতে একবার ইন্টারনেট লাগে। পেন ড্রাইভ দিয়েও হয়।</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>কারিগরি সাহায্যের জন্য কপি করুন</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>কপি হয়েছে।</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>কীভাবে কাজ করবেন</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কীবোর্ড</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>সব ঠিক আছে তো?</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>পরিচয় ও লাইসেন্স</translation>
    </message>
    <message>
        <source>Take the first steps again</source>
        <translation>প্রথম ধাপগুলো আবার করুন</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>আগের কথোপকথন</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>সব কথোপকথনে খুঁজুন</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>রাখা কথোপকথন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Choose a conversation to read it</source>
        <translation>পড়ার জন্য একটি কথোপকথন বেছে নিন</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>কম বা অন্য শব্দ দিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Take a record in from a file…</source>
        <translation>ফাইল থেকে রেকর্ড নিন…</translation>
    </message>
    <message>
        <source>A remark on a record that was not added.</source>
        <translation>রেকর্ডের একটি মন্তব্য যা যোগ করা হয়নি।</translation>
    </message>
    <message>
        <source>Filter: some are hidden</source>
        <translation>ছাঁকনি: কিছু লুকানো</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ছাঁকনি</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all again.</source>
        <translation>কম বা অন্য শব্দ দিন, বা আবার সব দেখান।</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>এখনও কিছু রাখা হয়নি</translation>
    </message>
    <message>
        <source>Every question that you ask is kept here.</source>
        <translation>আপনার করা প্রতিটি প্রশ্ন এখানে থাকে।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>কথোপকথনটি মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>The record to take in</source>
        <translation>যে রেকর্ড নেওয়া হবে</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The record is here now.</source>
        <translation>রেকর্ড এখন এখানে আছে।</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would you like to do?</source>
        <translation>আপনি কী করতে চান?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>প্রশ্ন করুন</translation>
    </message>
    <message>
        <source>Every answer shows where it comes from.</source>
        <translation>প্রতিটি উত্তর দেখায় সেটি কোথা থেকে এসেছে।</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>রোগীর হাতে দিন</translation>
    </message>
    <message>
        <source>Staff sign in to come back.</source>
        <translation>ফিরতে কর্মীরা সাইন ইন করেন।</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>সম্প্রতি রাখা</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>সব নথি</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>ইন্টারনেট ছাড়াই চলে। নবজ ডাক্তারের বিকল্প নয়: জরুরি অবস্থায় এখনই সাহায্য নিন।</translation>
    </message>
    <message>
        <source>Go on with the consultation</source>
        <translation>পরামর্শ চালিয়ে যান</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>পরামর্শ শুরু করুন</translation>
    </message>
    <message>
        <source>One question at a time; danger signs first.</source>
        <translation>একবারে একটি প্রশ্ন; বিপদের লক্ষণ আগে।</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>কেউ অপেক্ষায় নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>%Ln জন অপেক্ষায়</numerusform>
            <numerusform>%Ln জন অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>অপেক্ষমাণ তালিকা</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Consultations and questions will stand here.</source>
        <translation>এখনও কিছু রাখা হয়নি। পরামর্শ আর প্রশ্ন এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Records can be read when you have signed in.</source>
        <translation>সাইন ইন করলে নথি পড়া যায়।</translation>
    </message>
</context>
<context>
    <name>KnowledgeView</name>
    <message>
        <source>Knowledge</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>Nabz answers only from these sources.</source>
        <translation>নবজ শুধু এই সূত্রগুলো থেকেই উত্তর দেয়।</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>সূত্রে খুঁজুন</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ফাইল যোগ করুন…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ফোল্ডার যোগ করুন…</translation>
    </message>
    <message>
        <source>Or drop files here: PDF, Word, web pages, text, EPUB, CSV.</source>
        <translation>অথবা ফাইল এখানে এনে ছাড়ুন: PDF, Word, ওয়েব পাতা, টেক্সট, EPUB, CSV।</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>যোগ করার নথি</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>নথির ফোল্ডার</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>নথি সরান</translation>
    </message>
    <message>
        <source>Remove %1 and everything that was read from it? The file itself stays.</source>
        <translation>%1 এবং তা থেকে পড়া সবকিছু সরাবেন? ফাইলটি থেকে যাবে।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>No passphrase is set, so these files are kept without encryption: who gets this computer can read them.</source>
        <translation>পাসফ্রেজ দেওয়া হয়নি, তাই এই ফাইলগুলো তালা ছাড়া থাকে: এই কম্পিউটার যার হাতে পড়বে সে পড়তে পারবে।</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>চেনা গেছে: %1</translation>
    </message>
    <message>
        <source>Sure enough to answer from.</source>
        <translation>উত্তর দেওয়ার মতো যথেষ্ট নিশ্চিত।</translation>
    </message>
    <message>
        <source>Not sure enough: asked, Nabz would say that it does not know.</source>
        <translation>যথেষ্ট নিশ্চিত নয়: জিজ্ঞেস করলে নবজ বলবে যে জানে না।</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>এই কম্পিউটারের সূত্র</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>কম বা অন্য শব্দ দিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The sources are not set up yet</source>
        <translation>সূত্র এখনও তৈরি নয়</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to set up Nabz.</source>
        <translation>এই কম্পিউটার যিনি দেখেন তাঁকে নবজ তৈরি করতে বলুন।</translation>
    </message>
    <message>
        <source>%1 has the same content as a document that is here. It was skipped.</source>
        <translation>%1-এ যা আছে তা এখানকার একটি নথিতেই আছে। এটি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 আগে থেকেই এখানে আছে।</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <translation>আপনার ভাষা বেছে নিন</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Nabz</source>
        <translation>নবজ-এ স্বাগতম</translation>
    </message>
    <message>
        <source>Which language shall the window speak? You can change it at any time.</source>
        <translation>এখানে সব কিছু কোন ভাষায় দেখবেন? যেকোনো সময় বদলানো যায়।</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed in Ask and did not send.</source>
        <translation>জিজ্ঞেস করার জন্য যা লিখেছেন কিন্তু পাঠাননি।</translation>
    </message>
    <message>
        <source>The consultation that is going on: nothing is being kept.</source>
        <translation>চলতি পরামর্শ: কিছুই রাখা হচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close Nabz?</source>
        <translation>নবজ বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>এটি হারিয়ে যাবে:</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>তবুও বন্ধ করুন</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>থাকুন</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Terms of the model</source>
        <translation>মডেলের শর্ত</translation>
    </message>
    <message>
        <source>%1 comes under these terms: %2. Read them here:</source>
        <translation>%1 এই শর্তে পাওয়া যায়: %2। এখানে পড়ুন:</translation>
    </message>
    <message>
        <source>I have read and accept the terms</source>
        <translation>আমি শর্ত পড়েছি এবং মেনে নিচ্ছি</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>আনুন</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>একই আবার</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ভাষা: %1</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>পাসফ্রেজ বা পিন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>নথি নিরাপদে রাখুন</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>নথি তালাবন্ধ</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>পুনরুদ্ধার কোড দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>আপনার পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>পাসফ্রেজ ঠিক করুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>আমি লিখে নিয়েছি</translation>
    </message>
    <message>
        <source>Go on without keeping anything</source>
        <translation>কিছু না রেখে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>পাসফ্রেজ ভুলে গেছি</translation>
    </message>
    <message>
        <source>Records are encrypted with a passphrase. Nobody can open them without it or without the recovery code that comes next, not even who made Nabz. A few words together are best.</source>
        <translation>নথি একটি পাসফ্রেজ দিয়ে সংকেতে লেখা হয়। সেটি ছাড়া, বা এরপর যে পুনরুদ্ধার কোড আসবে তা ছাড়া, কেউ সেগুলো খুলতে পারবে না, নব্জ যাঁরা বানিয়েছেন তাঁরাও না। কয়েকটি শব্দ একসঙ্গে লেখা সবচেয়ে ভালো।</translation>
    </message>
    <message>
        <source>Records of an earlier Nabz are here unencrypted. They are encrypted now.</source>
        <translation>আগের নব্জের নথি এখানে সংকেত ছাড়া আছে। সেগুলো এখন সংকেতে লেখা হবে।</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when the passphrase is forgotten. It is not shown again.</source>
        <translation>এখনই লিখে নিন এবং এই কম্পিউটার থেকে দূরে রাখুন। পাসফ্রেজ ভুলে গেলে এটিই নথি খোলে। এটি আর দেখানো হবে না।</translation>
    </message>
    <message>
        <source>Type the code from the paper, then choose a new passphrase. You get a new code after.</source>
        <translation>কাগজ থেকে কোডটি লিখুন, তারপর নতুন পাসফ্রেজ বেছে নিন। এরপর আপনি নতুন কোড পাবেন।</translation>
    </message>
    <message>
        <source>Sign in to read records and to keep new ones.</source>
        <translation>নথি পড়তে ও নতুন নথি রাখতে সাইন ইন করুন।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nabz</source>
        <translation>নবজ</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>কারিগরি সাহায্যের জন্য কপি করুন</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>writes answers</source>
        <translation>উত্তর লেখে</translation>
    </message>
    <message>
        <source>finds sources</source>
        <translation>সূত্র খোঁজে</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>ব্যবহার হচ্ছে</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>সুপারিশ করা</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>ফাইল: %1</translation>
    </message>
    <message>
        <source>memory: %1</source>
        <translation>মেমরি: %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>লাইসেন্স: %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>এটি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>আনুন</translation>
    </message>
    <message>
        <source>Get from a folder…</source>
        <translation>ফোল্ডার থেকে আনুন…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>কতটা হলো</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>আর প্রায় %Ln মিনিট বাকি</numerusform>
            <numerusform>আর প্রায় %Ln মিনিট বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>আনা হচ্ছে</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>অংশগুলো জোড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ফাইল যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Setting up the sources</source>
        <translation>সূত্র তৈরি করা হচ্ছে</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>যে ভাষায় লেখে: %1</translation>
    </message>
    <message>
        <source>with caution: %1</source>
        <translation>সাবধানে: %1</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>From a folder or USB stick…</source>
        <translation>ফোল্ডার বা পেনড্রাইভ থেকে…</translation>
    </message>
    <message>
        <source>For a computer that has no internet.</source>
        <translation>যে কম্পিউটারে ইন্টারনেট নেই, তার জন্য।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>কতটা হলো</translation>
    </message>
    <message>
        <source>Folder or USB stick with the models</source>
        <translation>মডেল-থাকা ফোল্ডার বা পেনড্রাইভ</translation>
    </message>
    <message>
        <source>Language model and sources</source>
        <translation>ভাষা মডেল ও সূত্র</translation>
    </message>
    <message>
        <source>Everything is here. Nothing needs to be fetched.</source>
        <translation>সব কিছু এখানে আছে। কিছু আনার দরকার নেই।</translation>
    </message>
    <message>
        <source>They run on this computer. After this no internet is needed.</source>
        <translation>এগুলো এই কম্পিউটারেই চলে। এরপর ইন্টারনেট লাগে না।</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: %1</source>
        <translation>ভাষা মডেল, যা উত্তরকে কথায় লেখে: %1</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: not here yet</source>
        <translation>ভাষা মডেল, যা উত্তরকে কথায় লেখে: এখনও এখানে নেই</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: here</source>
        <translation>খোঁজার মডেল, যা ঠিক সূত্রটি খুঁজে দেয়: এখানে আছে</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: not here yet</source>
        <translation>খোঁজার মডেল, যা ঠিক সূত্রটি খুঁজে দেয়: এখনও এখানে নেই</translation>
    </message>
    <message>
        <source>Sources: ready to be searched</source>
        <translation>সূত্র: খোঁজার জন্য তৈরি</translation>
    </message>
    <message>
        <source>Sources: not set up yet</source>
        <translation>সূত্র: এখনও তৈরি হয়নি</translation>
    </message>
    <message>
        <source>Fetch from the internet</source>
        <translation>ইন্টারনেট থেকে আনুন</translation>
    </message>
    <message>
        <source>About %1, once. It can be stopped and goes on where it was.</source>
        <translation>প্রায় %1, একবারই। থামানো যায়, যেখানে থেমেছিল সেখান থেকেই চলে।</translation>
    </message>
    <message>
        <source>Only the sources are set up; nothing is fetched.</source>
        <translation>শুধু সূত্র তৈরি করা হয়; কিছু আনা হয় না।</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>সেগুলো তৈরি করুন</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>তৈরি হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>আর প্রায় %Ln মিনিট বাকি</numerusform>
            <numerusform>আর প্রায় %Ln মিনিট বাকি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models and health</source>
        <translation>মডেল ও অবস্থা</translation>
    </message>
    <message>
        <source>A language model puts answers into words. It runs on this computer.</source>
        <translation>ভাষা মডেল উত্তরকে কথায় লেখে। এটি এই কম্পিউটারেই চলে।</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>সব ঠিক আছে তো?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Folder or USB stick with the model</source>
        <translation>যে ফোল্ডার বা USB-তে মডেল আছে</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of patient %1</source>
        <translation>রোগী %1-এর নাম</translation>
    </message>
    <message>
        <source>The code stays. Leave it empty to keep no name.</source>
        <translation>কোড একই থাকে। নাম রাখতে না চাইলে ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>সপ্তাহ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>years</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>সংখ্যা: %1</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Take in a pack…</source>
        <translation>প্যাক নিন…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>প্যাক বানান…</translation>
    </message>
    <message>
        <source>Knowledge pack to take in</source>
        <translation>কোন জ্ঞানের প্যাক নেবেন</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>প্যাক যেখানে রাখবেন</translation>
    </message>
    <message>
        <source>The pack %1 is here already.</source>
        <translation>প্যাক %1 আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>The pack %1 was taken in.</source>
        <translation>প্যাক %1 নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The pack was written: %1</source>
        <translation>প্যাক লেখা হয়েছে: %1</translation>
    </message>
    <message>
        <source>The pack was not taken in</source>
        <translation>প্যাক নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Take it only if you know where it comes from.</source>
        <translation>কোথা থেকে এসেছে জানলে তবেই নিন।</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>তবুও নিন</translation>
    </message>
    <message>
        <source>An administrator can allow it.</source>
        <translation>প্রশাসক এর অনুমতি দিতে পারেন।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>PainFaces</name>
    <message>
        <source>No pain</source>
        <translation>ব্যথা নেই</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>অল্প</translation>
    </message>
    <message>
        <source>Some more</source>
        <translation>আরেকটু বেশি</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>খুব বেশি</translation>
    </message>
    <message>
        <source>The worst there is</source>
        <translation>সবচেয়ে বেশি</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Source %1: %2</source>
        <translation>সূত্র %1: %2</translation>
    </message>
    <message>
        <source>Text of source %1</source>
        <translation>সূত্র %1-এর লেখা</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Sources</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>The sources of an answer stand here. Click a number in the answer to see the place.</source>
        <translation>উত্তরের সূত্র এখানে থাকে। জায়গাটি দেখতে উত্তরের সংখ্যায় ক্লিক করুন।</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your name, as colleagues know it (may stay empty)</source>
        <translation>আপনার নাম, সহকর্মীরা যেমন জানেন (খালি রাখা যায়)</translation>
    </message>
    <message>
        <source>New passphrase: a few words together</source>
        <translation>নতুন পাসফ্রেজ: কয়েকটি শব্দ একসঙ্গে</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>একই আবার</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>আমি লিখে নিয়েছি</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>পাসফ্রেজ ঠিক করুন</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>আপনার পুনরুদ্ধার কোড লিখে নিন</translation>
    </message>
    <message>
        <source>Take paper and pen now. The code is shown this one time.</source>
        <translation>এখনই কাগজ-কলম নিন। কোডটি শুধু এই একবারই দেখানো হয়।</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, where only people of the clinic can find it. It opens the records when the passphrase is forgotten.</source>
        <translation>কাগজটি এই কম্পিউটার থেকে দূরে এমন জায়গায় রাখুন যেখানে শুধু ক্লিনিকের লোক খুঁজে পাবেন। পাসফ্রেজ ভুলে গেলে এটিই নথি খোলে।</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>নথি নিরাপদে রাখুন</translation>
    </message>
    <message>
        <source>Records are encrypted on this computer with a passphrase that you choose.</source>
        <translation>এই কম্পিউটারে নথি আপনার বেছে নেওয়া পাসফ্রেজ দিয়ে সাংকেতিক করে রাখা হয়।</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only the recovery code that comes next opens the records. If both are lost, the records are lost: nobody can open them, not even who made Nabz.</source>
        <translation>পাসফ্রেজ ভুলে গেলে শুধু পরের ধাপের পুনরুদ্ধার কোডই নথি খোলে। দুটোই হারালে নথি হারিয়ে গেল: কেউ খুলতে পারবেন না, নবজ যাঁরা বানিয়েছেন তাঁরাও না।</translation>
    </message>
    <message>
        <source>A passphrase is set already.</source>
        <translation>পাসফ্রেজ আগেই ঠিক করা আছে।</translation>
    </message>
</context>
<context>
    <name>PatientModeView</name>
    <message>
        <source>Patient mode</source>
        <translation>রোগীর জন্য</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>কর্মী</translation>
    </message>
    <message>
        <source>For staff: back to the staff screens, with a PIN</source>
        <translation>কর্মীদের জন্য: পিন দিয়ে নিজের পর্দায় ফিরুন</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>প্রশ্ন %1, বড়জোর %2</translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message>
        <source>Start a consultation</source>
        <translation>পরামর্শ শুরু করুন</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>নাম…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>চিরতরে মুছুন…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>ওঠানামা</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations.</source>
        <translation>এখনো কিছু মাপা হয়নি। জ্বর, রক্তচাপ, ওজন ও সুগার পরামর্শ থেকে এখানে আসে।</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>সাক্ষাৎ</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>এখনো কোনো সাক্ষাৎ নেই।</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>সাক্ষাৎ, নতুন আগে</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln বার সাক্ষাৎ</numerusform>
            <numerusform>%Ln বার সাক্ষাৎ</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>শেষ দেখা %1</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Age</source>
        <translation>বয়স</translation>
    </message>
    <message>
        <source>Age in years, months or days</source>
        <translation>বয়স বছর, মাস বা দিনে</translation>
    </message>
    <message>
        <source>years</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>months</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>গর্ভবতী</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>রোগীর কোড</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>যেমন %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>অ্যালার্জি</translation>
    </message>
    <message>
        <source>for example penicillin</source>
        <translation>যেমন পেনিসিলিন</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>আগে থেকে থাকা রোগ</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>যেমন ডায়াবেটিস</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>যে ওষুধ চলছে</translation>
    </message>
    <message>
        <source>for example metformin</source>
        <translation>যেমন মেটফরমিন</translation>
    </message>
    <message>
        <source>This age is not possible</source>
        <translation>এই বয়স সম্ভব নয়</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>রোগী: %1</translation>
    </message>
    <message>
        <source>Add facts about the patient</source>
        <translation>রোগী সম্পর্কে লিখুন</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>বয়স %Ln দিন</numerusform>
            <numerusform>বয়স %Ln দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>বয়স %Ln মাস</numerusform>
            <numerusform>বয়স %Ln মাস</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>বয়স %Ln বছর</numerusform>
            <numerusform>বয়স %Ln বছর</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>গর্ভবতী</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>অ্যালার্জি: %1</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>যোগ করুন…</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>কোড বা নামে খুঁজুন</translation>
    </message>
    <message>
        <source>Patients, last seen first</source>
        <translation>রোগী, সম্প্রতি দেখা আগে</translation>
    </message>
    <message>
        <source>Choose a patient to see visits and trends</source>
        <translation>সাক্ষাৎ ও ওঠানামা দেখতে রোগী বাছুন</translation>
    </message>
    <message>
        <source>The patient is erased for good.</source>
        <translation>রোগীর তথ্য চিরতরে মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>Patients cannot be seen now</source>
        <translation>রোগীদের এখন দেখা যাবে না</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>কাউকে পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Try a part of the code or of the name.</source>
        <translation>কোড বা নামের একটি অংশ দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>এখনো কোনো রোগী নেই</translation>
    </message>
    <message>
        <source>Add one, then start the consultation from their page: visits and trends gather there.</source>
        <translation>একজনকে যোগ করুন, তারপর তাঁর পাতা থেকে পরামর্শ শুরু করুন: সাক্ষাৎ ও ওঠানামা সেখানে জমা হয়।</translation>
    </message>
    <message>
        <source>The name of %1 is changed.</source>
        <translation>%1-এর নাম বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln বার সাক্ষাৎ</numerusform>
            <numerusform>%Ln বার সাক্ষাৎ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>এই কম্পিউটার কে ব্যবহার করেন?</translation>
    </message>
    <message>
        <source>Nabz then knows how soon to cover the records.</source>
        <translation>এতে নবজ বোঝে কত তাড়াতাড়ি নথি ঢেকে দিতে হবে।</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>শুধু ক্লিনিকের কর্মী</translation>
    </message>
    <message>
        <source>Records are covered after five minutes with nobody at the keyboard.</source>
        <translation>পাঁচ মিনিট কীবোর্ডে কেউ না থাকলে নথি ঢেকে দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>কর্মী ও রোগী</translation>
    </message>
    <message>
        <source>Patients answer questions on a page of their own and never see anybody&apos;s record. Records are covered after two minutes.</source>
        <translation>রোগীরা নিজেদের আলাদা পাতায় প্রশ্নের উত্তর দেন, কারও নথি কখনও দেখেন না। দুই মিনিট পরে নথি ঢেকে দেওয়া হয়।</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>Everybody signs in under their own name, so that the audit trail tells who did what.</source>
        <translation>কে কী করেছেন তা যেন কাজের খাতা থেকে জানা যায়, তাই সবাই নিজের নামে ঢোকেন।</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>আপনার পাসফ্রেজ বদলান…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>নতুন উদ্ধার কোড…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>কাউকে যোগ করুন…</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>আপনি %1 নামে ঢুকেছেন</translation>
    </message>
    <message>
        <source>You have a PIN: it brings you back when the screen was locked.</source>
        <translation>আপনার পিন আছে: পর্দা তালাবদ্ধ হলে এটি দিয়ে ফিরবেন।</translation>
    </message>
    <message>
        <source>You have no PIN: after the screen was locked you type the passphrase.</source>
        <translation>আপনার পিন নেই: পর্দা তালাবদ্ধ হলে পাসফ্রেজ লিখতে হয়।</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>আপনার পিন বদলান…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>পিন দিন…</translation>
    </message>
    <message>
        <source>Accounts cannot be seen now</source>
        <translation>অ্যাকাউন্ট এখন দেখা যাবে না</translation>
    </message>
    <message>
        <source>%1 is staff now.</source>
        <translation>%1 এখন কর্মী।</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 এখন প্রশাসক।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 এখন ঢুকতে পারেন।</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 আর ঢুকতে পারেন না।</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1-এর নতুন পাসফ্রেজ হয়েছে।</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1-এর নতুন পিন হয়েছে।</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>আপনার পাসফ্রেজ বদলেছে।</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>আপনার পিন দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <translation>আপনার আর পিন নেই।</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Administrator: records, people, audit and backups</source>
        <translation>প্রশাসক: রেকর্ড, মানুষ, কাজের খাতা ও ব্যাকআপ</translation>
    </message>
    <message>
        <source>Staff: works with records</source>
        <translation>কর্মী: রেকর্ড নিয়ে কাজ করেন</translation>
    </message>
    <message>
        <source>you</source>
        <translation>আপনি</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>কর্মী করুন</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>প্রশাসক করুন</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>নতুন পাসফ্রেজ…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>নতুন পিন…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>বন্ধ করুন…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>So far</source>
        <translation>এ পর্যন্ত</translation>
    </message>
    <message>
        <source>What Nabz understands appears here as the conversation goes on.</source>
        <translation>কথাবার্তা এগোলে নবজ যা বুঝেছে তা এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>যা বোঝা গেছে</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>এগুলো নেই</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>যা থেকে বোঝা গেছে: %1</translation>
    </message>
    <message>
        <source>Misunderstood: take back “%1”</source>
        <translation>ভুল বোঝা হয়েছে: “%1” সরিয়ে দিন</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>তাপমাত্রা</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>নাড়ি</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>শ্বাস</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>অক্সিজেন</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>উপরের রক্তচাপ</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>নিচের রক্তচাপ</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>রক্তে শর্করা</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>বাহুর মাপ</translation>
    </message>
    <message>
        <source>low</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>high</source>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>মাপা হয়েছে</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>যা হতে পারে</translation>
    </message>
    <message>
        <source>Too little is known yet to tell.</source>
        <translation>বলার মতো যথেষ্ট এখনও জানা নেই।</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>পক্ষে: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Ask</source>
        <translation>জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>কাজের খাতা</translation>
    </message>
    <message>
        <source>Who did what to the records, and whether the trail is whole.</source>
        <translation>কে রেকর্ডে কী করেছেন, আর খাতা পুরো আছে কি না।</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>আগের কথোপকথন</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>মূল পাতা</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>Your passphrase and PIN, and who else may sign in.</source>
        <translation>আপনার পাসফ্রেজ ও পিন, আর কে ঢুকতে পারেন।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>ব্যাকআপ ও যত্ন</translation>
    </message>
    <message>
        <source>Backups, whether the records are sound, and erasing a patient.</source>
        <translation>ব্যাকআপ, রেকর্ড ঠিক আছে কি না, আর রোগীর তথ্য মোছা।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>অপেক্ষমাণ তালিকা</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>রোগী</translation>
    </message>
</context>
<context>
    <name>PregnantPage</name>
    <message>
        <source>Are you pregnant?</source>
        <translation>আপনি কি গর্ভবতী?</translation>
    </message>
    <message>
        <source>Is she pregnant?</source>
        <translation>তিনি কি গর্ভবতী?</translation>
    </message>
    <message>
        <source>Some signs matter more in pregnancy.</source>
        <translation>গর্ভাবস্থায় কিছু লক্ষণ বেশি গুরুত্বপূর্ণ।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question %1, at most %2</source>
        <translation>প্রশ্ন %1, সর্বোচ্চ %2</translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation>কেন জিজ্ঞাসা: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>এগুলোই সব</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>এটা ঠিক মনে হচ্ছে না। আবার দেখুন।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nabz</source>
        <translation>নবজ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ভাষা: %1</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>ভাষা বদলান</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>জায়গা</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>পড়া থামান</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>পড়ে শোনান</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Go on with it</source>
        <translation>এটি চালিয়ে যান</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>অপেক্ষার তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ফাইলে রাখুন…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>রেকর্ড</translation>
    </message>
    <message>
        <source>Why it says so</source>
        <translation>কেন এমন বলছে</translation>
    </message>
    <message>
        <source>Remarks and files</source>
        <translation>মন্তব্য ও ফাইল</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়ুন</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>রোগী %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>%1 শুরু করেছেন</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>The conversation as it was</source>
        <translation>কথাবার্তা যেমন হয়েছিল</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>নবজ</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair the records</source>
        <translation>রেকর্ড মেরামত</translation>
    </message>
    <message>
        <source>The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest automatic backup takes its place. Nobody should work with the records meanwhile.</source>
        <translation>নষ্ট ফাইলটি রাখা হয়। যা পড়া যায় নতুন ফাইলে রাখা হয়; কিছুই না গেলে সবচেয়ে নতুন নিজে-করা ব্যাকআপ তার জায়গায় বসে। এর মধ্যে কেউ যেন রেকর্ডে কাজ না করেন।</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>মেরামত করুন</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>আপনার পাসফ্রেজ</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>ব্যাকআপ ফেরান</translation>
    </message>
    <message>
        <source>The records become what they were when the backup was made. The records of now are kept aside, encrypted. Everybody signs in with the passphrases of that time.</source>
        <translation>রেকর্ড ব্যাকআপের সময় যেমন ছিল তেমন হয়ে যায়। এখনকার রেকর্ড তালাবদ্ধ করে আলাদা রাখা হয়। সবাই সেই সময়ের পাসফ্রেজ দিয়ে ঢোকেন।</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Name (empty: whoever the passphrase belongs to)</source>
        <translation>নাম (ফাঁকা: পাসফ্রেজ যাঁর)</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>সেই সময়ের পাসফ্রেজ</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show this screen to the health worker.</source>
        <translation>এই পর্দাটা স্বাস্থ্যকর্মীকে দেখান।</translation>
    </message>
    <message>
        <source>What you said is saved for the health worker.</source>
        <translation>আপনি যা বলেছেন তা স্বাস্থ্যকর্মীর জন্য রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>কিছুই রাখা হয়নি।</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>কী করবেন</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>এটি কী হতে পারে</translation>
    </message>
    <message>
        <source>Where this comes from:</source>
        <translation>এটা কোথা থেকে নেওয়া:</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What it may be</source>
        <translation>এটি কী হতে পারে</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Ask more, or let a health worker examine.</source>
        <translation>বলার মতো যথেষ্ট তথ্য এখনও নেই। আরও জিজ্ঞাসা করুন, অথবা স্বাস্থ্যকর্মীকে পরীক্ষা করতে দিন।</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>কী করবেন</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Saved in the record.</source>
        <translation>রেকর্ডে সংরক্ষিত।</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>সংরক্ষিত হয়নি।</translation>
    </message>
    <message>
        <source>Nabz supports a health worker and does not replace one. No clinician has signed its text yet.</source>
        <translation>নবজ স্বাস্থ্যকর্মীকে সাহায্য করে, তাঁর বদলি নয়। এর লেখায় এখনও কোনো চিকিৎসক স্বাক্ষর করেননি।</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Nabz is ready</source>
        <translation>নবজ তৈরি</translation>
    </message>
    <message>
        <source>Danger signs come first, and every advice has its source.</source>
        <translation>বিপদের লক্ষণ সবার আগে, আর প্রতিটি পরামর্শের সূত্র থাকে।</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>একটি নমুনা পরামর্শ করে দেখুন</translation>
    </message>
    <message>
        <source>With an invented child: “%1”</source>
        <translation>একটি কাল্পনিক শিশুকে নিয়ে: “%1”</translation>
    </message>
    <message>
        <source>All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away.</source>
        <translation>এই সব ধাপ আবার করা যায়: সেটিংসে “প্রথম ধাপ”। সাহায্যের জন্য F1 টিপুন।</translation>
    </message>
    <message>
        <source>My child is two years old and has had loose stools since yesterday.</source>
        <translation>আমার বাচ্চার বয়স দুই বছর, কাল থেকে পাতলা পায়খানা হচ্ছে।</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>কাজ শুরু করুন</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>খোঁজা</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>মুছে ফেলুন</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1-এর নতুন পিন</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1-এর নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Tell it to them in person. The one before is worth nothing then.</source>
        <translation>তাঁকে সামনাসামনি বলুন। আগেরটি আর কাজ করে না।</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>আপনার পিন</translation>
    </message>
    <message>
        <source>It brings you back when the screen was locked. It never opens records after a start. Leave it empty to have none.</source>
        <translation>পর্দা তালাবদ্ধ হলে এটি দিয়ে ফেরা যায়। চালু করার পর এটি রেকর্ড খোলে না। না রাখতে চাইলে ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>আপনার পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the one of now.</source>
        <translation>আগে করা ব্যাকআপ এখনকারটি দিয়েই খোলে।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation>আপনার এখনকার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>নতুন পিন</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>একই আবার</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>The language of the window. You can ask in any of them at any time.</source>
        <translation>উইন্ডোর ভাষা। যেকোনো সময় এর যেকোনো ভাষায় জিজ্ঞাসা করতে পারেন।</translation>
    </message>
    <message>
        <source>Language of consultations</source>
        <translation>পরামর্শের ভাষা</translation>
    </message>
    <message>
        <source>In which questions are asked and advice is given. It may differ from that of the window.</source>
        <translation>যে ভাষায় প্রশ্ন করা ও পরামর্শ দেওয়া হয়। পর্দার ভাষা থেকে আলাদা হতে পারে।</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>পর্দার মতো</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>স্পষ্ট পার্থক্য</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>নড়াচড়া</translation>
    </message>
    <message>
        <source>Still: no blinking cursor, no running bars.</source>
        <translation>স্থির: কার্সর মিটমিট করে না, চলমান দাগ নেই।</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>স্থির</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>এই কম্পিউটার কে ব্যবহার করেন</translation>
    </message>
    <message>
        <source>With patients, Home offers to hand it over to them.</source>
        <translation>রোগীরাও ব্যবহার করলে মূল পাতায় তাঁদের হাতে দেওয়ার বোতাম থাকে।</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>শুধু ক্লিনিকের কর্মী</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>কর্মী ও রোগী</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln মিনিট পরে</numerusform>
            <numerusform>%Ln মিনিট পরে</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>কখনও না</translation>
    </message>
    <message>
        <source>Cover the records</source>
        <translation>নথি ঢেকে দেওয়া</translation>
    </message>
    <message>
        <source>With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN.</source>
        <translation>কীবোর্ডে কেউ না থাকলে। যিনি ফেরেন তিনি পাসফ্রেজ বা পিন দিয়ে সাইন ইন করেন।</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, shown small and large beside the size of text</comment>
        <translation>অ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>রোগীর হাতে দিন</translation>
    </message>
    <message>
        <source>A page of their own, with nobody&apos;s record. Staff sign in to come back.</source>
        <translation>তাঁদের নিজের পাতা, কারও নথি নেই। ফিরতে কর্মীরা সাইন ইন করেন।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>প্রথম ধাপ</translation>
    </message>
    <message>
        <source>Language, passphrase, models, a sample.</source>
        <translation>ভাষা, পাসফ্রেজ, মডেল, একটি নমুনা।</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>Are you a woman or a man?</source>
        <translation>আপনি মহিলা না পুরুষ?</translation>
    </message>
    <message>
        <source>Is it a girl or a boy?</source>
        <translation>মেয়ে না ছেলে?</translation>
    </message>
    <message>
        <source>Is it a woman or a man?</source>
        <translation>মহিলা না পুরুষ?</translation>
    </message>
    <message>
        <source>It changes which illnesses are possible.</source>
        <translation>এতে বোঝা যায় কোন কোন অসুখ হতে পারে।</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>মেয়ে</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ছেলে</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation>বলতে চাই না</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New question</source>
        <translation>নতুন প্রশ্ন</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>পরামর্শ শুরু করুন</translation>
    </message>
    <message>
        <source>Search what was kept</source>
        <translation>রাখা নথিতে খুঁজুন</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ছোট অক্ষর</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>নথিতে তালা দিন</translation>
    </message>
    <message>
        <source>Go to the field for typing</source>
        <translation>লেখার ঘরে যান</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>যা লেখা হয়েছে তা পাঠান</translation>
    </message>
    <message>
        <source>New line while typing</source>
        <translation>লেখার সময় নতুন লাইন</translation>
    </message>
    <message>
        <source>To the next thing; with Shift back</source>
        <translation>পরেরটিতে; Shift সহ পিছনে</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>চিহ্নিতটি চাপুন</translation>
    </message>
</context>
<context>
    <name>ShutOutSheet</name>
    <message>
        <source>Shut %1 out?</source>
        <translation>%1-কে বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in the audit trail. Backups that were made before still open with their passphrase.</source>
        <translation>তিনি আর ঢুকতে পারবেন না; এটি ফেরানো যায় না। তাঁর লেখা থাকে, কাজের খাতায় তাঁর নামও। আগে করা ব্যাকআপ তাঁর পাসফ্রেজ দিয়ে এখনো খোলে।</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Built into Nabz: word explanations and guideline cards</source>
        <translation>নবজের নিজের: শব্দের ব্যাখ্যা ও যত্নের কার্ড</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln টি অংশ</numerusform>
            <numerusform>%Ln টি অংশ</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>সবার জন্য</translation>
    </message>
    <message>
        <source>for staff only</source>
        <translation>শুধু কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>ব্যবহার করবেন না</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Only for staff</source>
        <translation>শুধু কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Patients may read it too</source>
        <translation>রোগীরাও পড়তে পারবেন</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>আবার পড়ুন</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 অংশের মধ্যে %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>আর প্রায় %Ln মিনিট বাকি</numerusform>
            <numerusform>আর প্রায় %Ln মিনিট বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>পড়া হয়নি</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ব্যবহারে নেই</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>%Ln পাতায় কোনো লেখা নেই।</numerusform>
            <numerusform>%Ln পাতায় কোনো লেখা নেই।</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its characters are broken. Compare it with the original.</source>
        <translation>এর কিছু অক্ষর ভাঙা। মূলের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>কম্পিউটারকে আদেশ দেয় এমন %Lnটি বাক্য বাদ দেওয়া হয়েছে।</numerusform>
            <numerusform>কম্পিউটারকে আদেশ দেয় এমন %Lnটি বাক্য বাদ দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase to go back to the staff screens.</source>
        <translation>নিজের পর্দায় ফিরতে পিন বা পাসফ্রেজ লিখুন।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>পিন বা পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>কতটা হলো</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>আপনি কি এখনো আছেন?</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon.</source>
        <translation>কিছুক্ষণ কেউ পর্দা ছোঁয়নি। অন্য কেউ যেন এটা না পড়ে, তাই একটু পরেই আবার শুরু থেকে শুরু হবে।</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>আমি আছি</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln সেকেন্ড বাকি</numerusform>
            <numerusform>%Ln সেকেন্ড বাকি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Temperature</source>
        <translation>তাপমাত্রা</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>রক্তচাপ</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>উপরের</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>নিচের</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ওজন</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>রক্তে শর্করা</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>নাড়ি</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>রক্তে অক্সিজেন</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>শ্বাস</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>বাহুর বেড়</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>মাপা</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>কথায় বলা</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>আগে থেকে জানা</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What troubles you?</source>
        <translation>আপনার কী কষ্ট হচ্ছে?</translation>
    </message>
    <message>
        <source>What is the trouble?</source>
        <translation>কী কষ্ট হচ্ছে?</translation>
    </message>
    <message>
        <source>Press everything that fits, then Next.</source>
        <translation>যা যা মেলে সব চাপুন, তারপর &quot;এরপর&quot;।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>অন্য কিছু: নিজের কথায়</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>এখানে ব্যথা: %1</translation>
    </message>
    <message>
        <source>It hurts: show where</source>
        <translation>ব্যথা: জায়গাটা দেখান</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>এটা বুঝতে পারিনি। একটা ছবি চাপুন, অথবা অন্য কথায় বলুন।</translation>
    </message>
</context>
<context>
    <name>VitalsStrip</name>
    <message>
        <source>Temperature</source>
        <translation>তাপমাত্রা</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>নাড়ি</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>মিনিটে শ্বাস</translation>
    </message>
    <message>
        <source>Oxygen (SpO₂)</source>
        <translation>অক্সিজেন (SpO₂)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>রক্তচাপ, উপরের</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>রক্তচাপ, নিচের</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>রক্তে শর্করা</translation>
    </message>
    <message>
        <source>Upper arm, around (MUAC)</source>
        <translation>বাহুর ঘের (MUAC)</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>এর একক: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>লিখে নিন</translation>
    </message>
    <message>
        <source>The lower blood pressure must be below the upper one.</source>
        <translation>নিচের রক্তচাপ উপরেরটির চেয়ে কম হতে হবে।</translation>
    </message>
    <message>
        <source>%1 is measured from %2 to %3 %4. Please check what was typed.</source>
        <translation>%1-এর মাপ %2 থেকে %3 %4-এর মধ্যে হয়। যা লেখা হয়েছে তা একবার দেখুন।</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>মাপা হয়েছে: %1</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>মাপ যোগ করুন (জ্বর, রক্তচাপ…)</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message>
        <source>Waiting list</source>
        <translation>অপেক্ষমাণ তালিকা</translation>
    </message>
    <message>
        <source>The most urgent first; among equals, danger signs count, then who came first.</source>
        <translation>সবচেয়ে জরুরি আগে; সমান হলে বিপদের লক্ষণ, তারপর যিনি আগে এসেছেন।</translation>
    </message>
    <message>
        <source>Who waits, the most urgent first</source>
        <translation>কে অপেক্ষায়, সবচেয়ে জরুরি আগে</translation>
    </message>
    <message>
        <source>See them now</source>
        <translation>এখন দেখুন</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>আবার অপেক্ষায়</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>রেকর্ড খুলুন</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>পরের জনের সঙ্গে তুলনা</translation>
    </message>
    <message>
        <source>The list cannot be seen now</source>
        <translation>তালিকা এখন দেখা যাবে না</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>কেউ অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Whoever answers the questions in patient mode comes here by themselves. From a record in History you put somebody on the list.</source>
        <translation>রোগীর ধরনে যিনি প্রশ্নের উত্তর দেন তিনি নিজে থেকেই এখানে আসেন। ইতিহাসের রেকর্ড থেকে আপনি কাউকে তালিকায় রাখেন।</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1-এর কাছে</translation>
    </message>
    <message>
        <source>An opinion of the language model, in English. It moves nobody: the rules alone order the list.</source>
        <translation>ভাষা মডেলের মত, ইংরেজিতে। এতে কেউ আগে-পিছে হয় না: ক্রম ঠিক করে শুধু নিয়ম।</translation>
    </message>
    <message>
        <source>The language model compares the two…</source>
        <translation>ভাষা মডেল দুজনের তুলনা করছে…</translation>
    </message>
    <message>
        <source>%1 seems more pressing</source>
        <translation>%1 বেশি জরুরি মনে হয়</translation>
    </message>
    <message>
        <source>There is no opinion: the language model cannot tell, or none here is able to.</source>
        <translation>কোনো মত নেই: ভাষা মডেল বলতে পারে না, বা এখানে তেমন মডেল নেই।</translation>
    </message>
    <message>
        <source>%1 is with you now.</source>
        <translation>%1 এখন আপনার কাছে।</translation>
    </message>
    <message>
        <source>%1 waits again, at the same place.</source>
        <translation>%1 আবার একই জায়গায় অপেক্ষায়।</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 তালিকা থেকে সরেছেন।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>জরুরি বিপদ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>জরুরি</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>শিগগির</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>বাড়িতে</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>এখনো জানা নেই</translation>
    </message>
    <message>
        <source>How urgent it is, is not known yet</source>
        <translation>কতটা জরুরি, এখনো জানা নেই</translation>
    </message>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>বিপদের %Lnটি লক্ষণ</numerusform>
            <numerusform>বিপদের %Lnটি লক্ষণ</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>%1 মিনিট ধরে</translation>
    </message>
    <message>
        <source>waits %1 h %2 min</source>
        <translation>%1 ঘণ্টা %2 মিনিট ধরে</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 থেকে</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Examples</source>
        <translation>উদাহরণ</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>আপনি কী জানতে চান?</translation>
    </message>
    <message>
        <source>Ask in your own words. Every answer shows where it comes from.</source>
        <translation>নিজের ভাষায় জিজ্ঞাসা করুন। প্রতিটি উত্তর কোথা থেকে এসেছে তা দেখায়।</translation>
    </message>
    <message>
        <source>How do I make ORS at home?</source>
        <translation>বাড়িতে ওআরএস কীভাবে বানাব?</translation>
    </message>
    <message>
        <source>My child has had a fever for two days. What should I do?</source>
        <translation>আমার বাচ্চার দুই দিন ধরে জ্বর। আমি কী করব?</translation>
    </message>
    <message>
        <source>When is a cough dangerous?</source>
        <translation>কাশি কখন বিপজ্জনক?</translation>
    </message>
    <message>
        <source>What are the danger signs in pregnancy?</source>
        <translation>গর্ভাবস্থায় বিপদের লক্ষণ কী কী?</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>ইন্টারনেট ছাড়াই চলে। নবজ ডাক্তারের বিকল্প নয়: জরুরি অবস্থায় এখনই সাহায্য নিন।</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who needs help?</source>
        <translation>কার সাহায্য দরকার?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>আমার</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>একটি শিশুর</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>অন্য কারো</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.</source>
        <translation>যখন বলা হয়েছিল তখন এমন ছিল। নতুন করে কিছু খোঁজা হয় না: উৎস ও মডেল বদলে থাকতে পারে।</translation>
    </message>
    <message>
        <source>Nothing was said by Nabz in this record.</source>
        <translation>এই রেকর্ডে নবজ কিছু বলেনি।</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>যা দিয়ে হয়েছে</translation>
    </message>
    <message>
        <source>An earlier Nabz wrote this record and did not keep what it was made with.</source>
        <translation>আগের নবজ এই রেকর্ড লিখেছে, কী দিয়ে হয়েছে তা রাখেনি।</translation>
    </message>
    <message>
        <source>Nabz: version %1</source>
        <translation>নবজ: সংস্করণ %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>ভাষা মডেল: %1</translation>
    </message>
    <message>
        <source>Language model: none</source>
        <translation>ভাষা মডেল: নেই</translation>
    </message>
    <message>
        <source>Sources as they were: %1</source>
        <translation>উৎস, তখন যেমন ছিল: %1</translation>
    </message>
    <message>
        <source>Knowledge pack: %1</source>
        <translation>জ্ঞান প্যাক: %1</translation>
    </message>
    <message>
        <source>Danger rules and conditions: %1</source>
        <translation>বিপদের নিয়ম ও রোগ: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>উত্তর %1</translation>
    </message>
    <message>
        <source>How urgent, and why</source>
        <translation>কতটা জরুরি, কেন</translation>
    </message>
    <message>
        <source>Danger rules that spoke</source>
        <translation>বিপদের যে নিয়ম লেগেছে</translation>
    </message>
    <message>
        <source>What was understood, and from which words</source>
        <translation>কী বোঝা গেছে, কোন কথা থেকে</translation>
    </message>
    <message>
        <source>What it may be, and why</source>
        <translation>কী হতে পারে, কেন</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>এর পক্ষে: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>এর বিপক্ষে: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>জিজ্ঞেস হয়নি: %1</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>কেন জিজ্ঞেস করা হয়েছে</translation>
    </message>
    <message>
        <source>Each sentence and what carries it</source>
        <translation>প্রতিটি বাক্য ও তার ভিত্তি</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>উৎস %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>উৎস নেই</translation>
    </message>
    <message>
        <source>left out: a number in it is not in the source</source>
        <translation>বাদ: এর একটি সংখ্যা উৎসে নেই</translation>
    </message>
    <message>
        <source>Passages as they were</source>
        <translation>অংশগুলো যেমন ছিল</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>মিল %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>পৃষ্ঠা %1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>কী খোঁজা হয়েছে</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>সবচেয়ে ভালো মিল: %1</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>কী অন্যরকম হয়েছে</translation>
    </message>
    <message>
        <source>What the language model wrote before the check</source>
        <translation>যাচাইয়ের আগে ভাষা মডেল যা লিখেছিল</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>মাপা</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>নিজের কথায় বলুন</translation>
    </message>
    <message>
        <source>For example: fever and cough for three days.</source>
        <translation>যেমন: তিন দিন ধরে জ্বর আর কাশি।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>এটা বুঝতে পারিনি। একটা ছবি চাপুন, অথবা অন্য কথায় বলুন।</translation>
    </message>
</context>
</TS>
