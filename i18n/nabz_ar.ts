<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Nabz, version %1</source>
        <translation>نبض، الإصدار %1</translation>
    </message>
    <message>
        <source>A clinic assistant that works without internet, in seven languages. The name means pulse.</source>
        <translation>مساعد للعيادة يعمل بلا إنترنت وبسبع لغات. واسمه يعني نبض القلب.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Nabz stands on the work of others, each under its own terms:</source>
        <translation>يقوم نبض على عمل آخرين، ولكل منه شروطه:</translation>
    </message>
</context>
<context>
    <name>AddPatientSheet</name>
    <message>
        <source>Add a patient</source>
        <translation>إضافة مريض</translation>
    </message>
    <message>
        <source>The code is what the clinic calls the patient: a number on a card, for example. A name is not needed.</source>
        <translation>الرمز هو ما تعرف به العيادة المريض: رقم على بطاقة مثلاً. والاسم ليس ضرورياً.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>الاسم (يمكن تركه فارغاً)</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>They sign in by this name. What they do stands under it in the audit trail.</source>
        <translation>يدخل بهذا الاسم، وما يفعله يُسجَّل تحته في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>ما يحق له</translation>
    </message>
    <message>
        <source>Work with records</source>
        <translation>العمل على السجلات</translation>
    </message>
    <message>
        <source>Also people, audit and backups</source>
        <translation>والأشخاص والتدقيق والنسخ أيضاً</translation>
    </message>
    <message>
        <source>Comes in with</source>
        <translation>يدخل بواسطة</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>A PIN alone is enough while somebody with a passphrase has opened the records since the start.</source>
        <translation>يكفي الرقم السري وحده ما دام أحد لديه عبارة مرور قد فتح السجلات منذ بدء التشغيل.</translation>
    </message>
    <message>
        <source>A passphrase opens the records at any time. A few words together are best.</source>
        <translation>عبارة المرور تفتح السجلات في أي وقت. وبضع كلمات معاً هي الأفضل.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Remarks and files</source>
        <translation>ملاحظات وملفات</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>A remark is added with your name and the time. The record and earlier remarks stay as they are.</source>
        <translation>تُضاف الملاحظة باسمك مع الوقت. ويبقى السجل والملاحظات السابقة كما هي.</translation>
    </message>
    <message>
        <source>What should be added to this record?</source>
        <translation>ماذا يُضاف إلى هذا السجل؟</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>أضف الملاحظة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>A copy is kept with the record, encrypted: a photograph, a letter, a test result.</source>
        <translation>تُحفظ نسخة مع السجل مشفّرة: صورة أو رسالة أو نتيجة فحص.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>its contents did not come with the imported record</source>
        <translation>لم يأتِ محتواه مع السجل المستورد</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The file to attach</source>
        <translation>الملف المراد إرفاقه</translation>
    </message>
    <message>
        <source>Where the file is written, unencrypted</source>
        <translation>مكان كتابة الملف دون تشفير</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>%1 is removed from the record.</source>
        <translation>أُزيل %1 من السجل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you?</source>
        <translation>كم عمرك؟</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>كم عمر الطفل؟</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>كم عمر هذا الشخص؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>هذا لا يمكن أن يكون صحيحًا. انظر مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Hide what to do first</source>
        <translation>أخفِ ما يجب فعله أولًا</translation>
    </message>
    <message>
        <source>Show what to do first</source>
        <translation>أظهر ما يجب فعله أولًا</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Show this screen to a health worker now.</source>
        <translation>أرِ هذه الشاشة لعامل صحي الآن.</translation>
    </message>
    <message>
        <source>I have read this: go on</source>
        <translation>قرأتُ هذا: تابِع</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>[One sentence is left out: a number in it is not in the source.]</source>
        <translation>[حُذفت جملة: فيها رقم غير موجود في المصدر.]</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(بلا مصدر)</translation>
    </message>
    <message>
        <source>Show source %1</source>
        <translation>أظهر المصدر %1</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>For a patient</source>
        <translation>للمريض</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Records set up</source>
        <translation>إعداد السجلات</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>فحص السجلات</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>إصلاح السجلات</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>بدء سجل</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>قراءة سجل</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>تغيير سجل</translation>
    </message>
    <message>
        <source>Record exported or printed</source>
        <translation>تصدير سجل أو طباعته</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>حذف سجل</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>محو بيانات مريض</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Account shut out</source>
        <translation>إغلاق حساب</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>استعمال رمز الاستعادة</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>إنشاء رمز استعادة جديد</translation>
    </message>
    <message>
        <source>This computer may open the records</source>
        <translation>يُسمح لهذا الحاسوب بفتح السجلات</translation>
    </message>
    <message>
        <source>This computer may no longer open the records</source>
        <translation>لم يعد يُسمح لهذا الحاسوب بفتح السجلات</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>إرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Entry %1 was altered or moved.</source>
        <translation>القيد %1 غُيّر أو نُقل.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>القيد %1 مفقود.</translation>
    </message>
    <message>
        <source>The entries from %1 on are missing.</source>
        <translation>القيود من %1 وما بعده مفقودة.</translation>
    </message>
    <message>
        <source>The seal beside the records is missing or was altered.</source>
        <translation>الختم الموجود بجانب السجلات مفقود أو غُيّر.</translation>
    </message>
    <message>
        <source>The seal beside the records belongs to another trail (entry %1).</source>
        <translation>الختم الموجود بجانب السجلات يخص سجلاً آخر (القيد %1).</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Every act on the records, chained so that a change or a gap shows. It holds no patient text.</source>
        <translation>كل عمل على السجلات، مترابط بحيث يظهر أي تغيير أو نقص. ولا يحوي كلام المرضى.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص من جديد</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>الأعمال، الأحدث أولاً</translation>
    </message>
    <message>
        <source>The audit trail cannot be seen now</source>
        <translation>لا يمكن رؤية سجل التدقيق الآن</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>Following the chain…</source>
        <translation>جارٍ تتبّع السلسلة…</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>سجل التدقيق سليم.</translation>
    </message>
    <message>
        <source>Entries from the first to the last: %1</source>
        <translation>القيود من الأول إلى الأخير: %1</translation>
    </message>
    <message>
        <source>Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had it, and tell whoever is responsible. Records can be put back from a backup.</source>
        <translation>غيّر أحد أو شيء ما السجلات من خارج نبض. أبقِ هذا الحاسوب كما هو، ودوّن من كان معه، وأخبر المسؤول. ويمكن إرجاع السجلات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>القيد %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>The same places are in the list beside the drawing.</source>
        <translation>الأماكن نفسها في القائمة بجانب الرسم.</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>أماكن الجسم</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>أين الألم؟</translation>
    </message>
    <message>
        <source>Touch the place. The drawing faces you: its right hand is at your left.</source>
        <translation>المس المكان. الرسم ينظر إليك: يده اليمنى عند يسارك.</translation>
    </message>
    <message>
        <source>Touch the place, or choose it from the list.</source>
        <translation>المس المكان أو اختره من القائمة.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>الألم هنا: %1</translation>
    </message>
</context>
<context>
    <name>BodyPlaces</name>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>العين</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>الأذن</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Mouth or teeth</source>
        <translation>الفم أو الأسنان</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>الحلق</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>مؤخرة الرقبة</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>الإبط</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Belly, upper right</source>
        <translation>البطن، أعلى اليمين</translation>
    </message>
    <message>
        <source>Belly, upper middle</source>
        <translation>البطن، أعلى الوسط</translation>
    </message>
    <message>
        <source>Belly, upper left</source>
        <translation>البطن، أعلى اليسار</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>حول السرة</translation>
    </message>
    <message>
        <source>Belly, lower right</source>
        <translation>البطن، أسفل اليمين</translation>
    </message>
    <message>
        <source>Belly, lower middle</source>
        <translation>البطن، أسفل الوسط</translation>
    </message>
    <message>
        <source>Belly, lower left</source>
        <translation>البطن، أسفل اليسار</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>الخاصرة</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>أعلى الفخذ</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>الأعضاء التناسلية</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>الذراع اليسرى</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>الذراع اليمنى</translation>
    </message>
    <message>
        <source>Hand or fingers</source>
        <translation>الكف أو الأصابع</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>الأرداف</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>الساق</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>بطن الساق</translation>
    </message>
    <message>
        <source>Foot or toes</source>
        <translation>القدم أو أصابعها</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>The backup is in place. The records are open.</source>
        <translation>النسخة في مكانها، والسجلات مفتوحة.</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>النسخ الاحتياطية والعناية</translation>
    </message>
    <message>
        <source>Backups are encrypted as the records are: whoever finds one cannot read it.</source>
        <translation>النسخ مشفّرة كالسجلات: من يجد واحدة لا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it elsewhere: it helps when this computer is lost.</source>
        <translation>ينشئ نبض واحدة كل يوم على هذا الحاسوب. أنشئ واحدة على ذاكرة USB أيضاً واحفظها في مكان آخر: تنفع إذا ضاع الحاسوب.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>إنشاء نسخة…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>إرجاع نسخة…</translation>
    </message>
    <message>
        <source>Are the records sound?</source>
        <translation>هل السجلات سليمة؟</translation>
    </message>
    <message>
        <source>Nabz looks at the start. Here it looks through every page; that may take a minute.</source>
        <translation>ينظر نبض عند البدء. وهنا يفحص كل صفحة، وقد يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>محو بيانات مريض</translation>
    </message>
    <message>
        <source>When a patient asks for it, or when the time for keeping is over. There is no way back.</source>
        <translation>عندما يطلب المريض ذلك، أو تنتهي مدة الحفظ. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>محو بيانات مريض…</translation>
    </message>
    <message>
        <source>Work on the records that is going on.</source>
        <translation>العمل الجاري على السجلات.</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>مكان كتابة النسخة</translation>
    </message>
    <message>
        <source>The backup to put back</source>
        <translation>النسخة المراد إرجاعها</translation>
    </message>
    <message>
        <source>There is no automatic backup yet. The first comes with the first record.</source>
        <translation>لا نسخة تلقائية بعد. تأتي الأولى مع أول سجل.</translation>
    </message>
    <message>
        <source>On this computer, newest first:</source>
        <translation>على هذا الحاسوب، الأحدث أولاً:</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>إرجاع…</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>جارٍ كتابة النسخة…</translation>
    </message>
    <message>
        <source>Looking through every page…</source>
        <translation>جارٍ فحص كل صفحة…</translation>
    </message>
    <message>
        <source>The records are sound: %1 conversations, %2 messages.</source>
        <translation>السجلات سليمة: المحادثات %1، والرسائل %2.</translation>
    </message>
    <message>
        <source>Something is wrong with the records (%1). Repair them; nothing is thrown away.</source>
        <translation>في السجلات خلل (%1). أصلحها؛ لا يُرمى شيء.</translation>
    </message>
    <message>
        <source>The backup is written and was opened again: %1 conversations in %2.</source>
        <translation>كُتبت النسخة وفُتحت للتحقق: المحادثات %1 في %2.</translation>
    </message>
    <message>
        <source>The records are sound: nothing was changed.</source>
        <translation>السجلات سليمة: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The search was made anew; nothing is lost.</source>
        <translation>أُعيد بناء البحث، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>What could be read was saved into a new file. The damaged one is kept.</source>
        <translation>حُفظ ما أمكنت قراءته في ملف جديد، وبقي الملف التالف.</translation>
    </message>
    <message>
        <source>Nothing could be read. The newest backup is in place; later records are lost.</source>
        <translation>لم تمكن قراءة شيء. وُضعت أحدث نسخة، وضاعت السجلات اللاحقة.</translation>
    </message>
    <message>
        <source>Erased for good: %1 conversations with %2 messages.</source>
        <translation>مُحي نهائياً: المحادثات %1، والرسائل %2.</translation>
    </message>
    <message>
        <source>The automatic backups are destroyed and a new one is made.</source>
        <translation>أُتلفت النسخ التلقائية وأُنشئت نسخة جديدة.</translation>
    </message>
    <message>
        <source>Automatic backups that still hold the patient: %1.</source>
        <translation>نسخ تلقائية ما زالت تحوي المريض: %1.</translation>
    </message>
    <message>
        <source>A backup was written to %1: make it again and destroy the old one.</source>
        <translation>كُتبت نسخة في %1: أنشئها من جديد وأتلف القديمة.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when every passphrase is forgotten. It is not shown again.</source>
        <translation>دوّنه الآن واحفظه بعيداً عن هذا الحاسوب. يفتح السجلات إذا نُسيت كل عبارات المرور. ولن يُعرض ثانية.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استعادة جديد</translation>
    </message>
    <message>
        <source>The code on the paper is worth nothing when a new one is made. Nobody can open the records without a passphrase or the code of now, not even who made Nabz.</source>
        <translation>الرمز الذي على الورق يبطل عند إنشاء رمز جديد. ولا يستطيع أحد فتح السجلات دون عبارة مرور أو الرمز الحالي، ولا حتى صانعو نبض.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask a health question…</source>
        <translation>اسأل سؤالًا عن الصحة…</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line</source>
        <translation>يرسل Enter السؤال، ويبدأ Shift مع Enter سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Have a look</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <source>No passphrase is set, so nothing is kept.</source>
        <translation>لم تُحدَّد عبارة مرور، لذلك لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>حدّد عبارة المرور</translation>
    </message>
    <message>
        <source>The records are locked, so nothing is kept.</source>
        <translation>السجلات مقفلة، لذلك لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>There is no language model here. Answers are put together from the sources.</source>
        <translation>لا يوجد نموذج لغة هنا. تُجمع الأجوبة من المصادر.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>احصل على نموذج</translation>
    </message>
    <message>
        <source>The search model is missing, so sources cannot be searched well.</source>
        <translation>نموذج البحث غير موجود، فلا يمكن البحث في المصادر جيدًا.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date.</source>
        <translation>المصادر غير مجهزة أو قديمة.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>جهّزها</translation>
    </message>
    <message>
        <source>Little memory is free. Answers may be slow; close other programs.</source>
        <translation>الذاكرة الخالية قليلة. قد تبطؤ الأجوبة؛ أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>القرص يكاد يمتلئ. أفرغ بعض المساحة قريبًا.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder, so nothing can be kept.</source>
        <translation>لا يستطيع نبض الكتابة في مجلده، فلا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>Something on this computer is not as it should be.</source>
        <translation>شيء ما في هذا الحاسوب ليس كما ينبغي.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How likely: %1</source>
        <translation>مدى الاحتمال: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>ما يؤيده: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>ما ينفيه: %1</translation>
    </message>
    <message>
        <source>Must not be missed: stays listed until it is ruled out.</source>
        <translation>لا يجوز إغفاله: يبقى في القائمة حتى يُستبعد.</translation>
    </message>
</context>
<context>
    <name>ConsultView</name>
    <message>
        <source>Consultation</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>Say what is wrong, in your own words. Nabz asks one question at a time.</source>
        <translation>قل ما الذي تشكو منه بكلماتك. يسأل نبض سؤالًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>أنهِ وأظهر النتيجة الآن</translation>
    </message>
    <message>
        <source>Say it in your own words…</source>
        <translation>اكتب بكلماتك…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>انتقل إلى الأحدث</translation>
    </message>
    <message>
        <source>Searching the sources…</source>
        <translation>يجري البحث في المصادر…</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>يجري تحميل نموذج اللغة…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>تجري قراءة المصادر…</translation>
    </message>
    <message>
        <source>Writing the answer…</source>
        <translation>تجري كتابة الجواب…</translation>
    </message>
    <message>
        <source>Checking each sentence against the sources…</source>
        <translation>تجري مطابقة كل جملة مع المصادر…</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <translation>حالة طارئة: اطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Urgent: see a doctor today</source>
        <translation>عاجل: راجع الطبيب اليوم</translation>
    </message>
    <message>
        <source>See a health worker soon</source>
        <translation>راجع العامل الصحي قريبًا</translation>
    </message>
    <message>
        <source>Can be cared for at home</source>
        <translation>يمكن العناية به في البيت</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. This answer is put together from the sources.</source>
        <translation>توقف نموذج اللغة فجأة. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. This answer is put together from the sources.</source>
        <translation>لا يوجد نموذج لغة على هذا الحاسوب. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>The language model here does not write this language. This answer is put together from the sources.</source>
        <translation>نموذج اللغة هنا لا يكتب بهذه اللغة. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>The language model is not strong in this language. Please read the sources as well.</source>
        <translation>نموذج اللغة ليس قويًا في هذه اللغة. اقرأ المصادر أيضًا من فضلك.</translation>
    </message>
    <message>
        <source>The language model wrote in another language. This answer is put together from the sources.</source>
        <translation>كتب نموذج اللغة بلغة أخرى. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>What the language model wrote did not hold against the sources. This answer is put together from them.</source>
        <translation>ما كتبه نموذج اللغة لم يطابق المصادر. هذا الجواب مجموع منها.</translation>
    </message>
    <message>
        <source>The conversation has become long: its beginning is no longer considered.</source>
        <translation>صارت المحادثة طويلة: لم يعد أولها يؤخذ في الحسبان.</translation>
    </message>
    <message>
        <source>This was too much for the language model to read. This answer is put together from the sources.</source>
        <translation>كان هذا أكثر مما يستطيع نموذج اللغة قراءته. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs. This answer is put together from the sources.</source>
        <translation>نفدت ذاكرة نموذج اللغة. أغلق البرامج الأخرى. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>نموذج اللغة يتوقف مرارًا فلا يُعاد تشغيله. تأتي الأجوبة من المصادر وحدها.</translation>
    </message>
    <message>
        <source>The language model cannot be used. This answer is put together from the sources.</source>
        <translation>لا يمكن استعمال نموذج اللغة. هذا الجواب مجموع من المصادر.</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>مطابقة قوية</translation>
    </message>
    <message>
        <source>Good match</source>
        <translation>مطابقة جيدة</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>مطابقة محتملة</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>صفحة {n}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Written by {model} from the sources</source>
        <translation>كتبه {model} من المصادر</translation>
    </message>
    <message>
        <source>Put together from the sources</source>
        <translation>مجموع من المصادر</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase patient %1 for good?</source>
        <translation>محو المريض %1 نهائياً؟</translation>
    </message>
    <message>
        <source>Erase a patient for good?</source>
        <translation>محو مريض نهائياً؟</translation>
    </message>
    <message>
        <source>Every consultation, question, remark and file of this patient is destroyed, and cannot be brought back. That it was done stays in the audit trail; who it was about does not.</source>
        <translation>تُتلف كل استشارة وسؤال وملاحظة وملف لهذا المريض ولا يمكن استرجاعها. يبقى في سجل التدقيق أن ذلك حدث، لا لمن كان.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Code of the patient</source>
        <translation>رمز المريض</translation>
    </message>
    <message>
        <source>Type the code once more, to be sure</source>
        <translation>اكتب الرمز مرة أخرى للتأكد</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ التلقائية</translation>
    </message>
    <message>
        <source>Destroy them and make a new one</source>
        <translation>إتلافها وإنشاء واحدة جديدة</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>The patient is in no automatic backup any more; older states of all records go with them.</source>
        <translation>لن يبقى المريض في أي نسخة تلقائية؛ وتذهب معها الحالات القديمة لكل السجلات.</translation>
    </message>
    <message>
        <source>The patient stays in the automatic backups until these are replaced, day by day.</source>
        <translation>يبقى المريض في النسخ التلقائية حتى تُستبدل يوماً بعد يوم.</translation>
    </message>
    <message>
        <source>Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old.</source>
        <translation>النسخ التي كُتبت على ذاكرة USB ما زالت تحوي المريض. أنشئها من جديد وأتلف القديمة.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The question is empty. Write what you want to know.</source>
        <translation>السؤال فارغ. اكتب ما تريد أن تعرفه.</translation>
    </message>
    <message>
        <source>There are no words in the question. Write it in words.</source>
        <translation>ليس في السؤال كلمات. اكتبه بالكلمات.</translation>
    </message>
    <message>
        <source>The question is too long: {length} characters. At most {limit} can be read. Please shorten it.</source>
        <translation>السؤال طويل جدًا: {length} حرفًا. يمكن قراءة {limit} على الأكثر. اختصره من فضلك.</translation>
    </message>
    <message>
        <source>The question is not readable text. Please write it in words.</source>
        <translation>السؤال ليس نصًا مقروءًا. اكتبه بالكلمات من فضلك.</translation>
    </message>
    <message>
        <source>This is no longer here. It may have been deleted.</source>
        <translation>لم يعد هذا هنا. ربما حُذف.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>لا يمكن قراءة الملف {path}.</translation>
    </message>
    <message>
        <source>Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.</source>
        <translation>لا يقرأ نبض هذا النوع من الملفات: {path}. يقرأ PDF وWord وصفحات الويب والنصوص وEPUB وCSV.</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}.</source>
        <translation>هذا ليس ملفًا عاديًا: {path}.</translation>
    </message>
    <message>
        <source>There is no text in {path}.</source>
        <translation>لا يوجد نص في {path}.</translation>
    </message>
    <message>
        <source>There is no readable text in {path}.</source>
        <translation>لا يوجد نص مقروء في {path}.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Save a copy without one and add that.</source>
        <translation>{path} مقفل بكلمة مرور. احفظ نسخة من دونها وأضفها.</translation>
    </message>
    <message>
        <source>{path} holds macros, which are never run. Save a copy without macros and add that.</source>
        <translation>يحتوي {path} على وحدات ماكرو لا تُشغَّل أبدًا. احفظ نسخة من دونها وأضفها.</translation>
    </message>
    <message>
        <source>{path} is an old Word file. Save it as .docx and add that.</source>
        <translation>{path} ملف Word قديم. احفظه بصيغة .docx وأضفه.</translation>
    </message>
    <message>
        <source>{path} has pictures of pages and no text. It needs text recognition (OCR) first.</source>
        <translation>يحتوي {path} على صور صفحات بلا نص. يحتاج أولًا إلى التعرف على النص (OCR).</translation>
    </message>
    <message>
        <source>The text in {path} is broken ({share} %). Add it in another form, such as Word.</source>
        <translation>النص في {path} مشوّه ({share} %). أضفه بصيغة أخرى مثل Word.</translation>
    </message>
    <message>
        <source>{path} is not built like a document. It was left alone.</source>
        <translation>{path} غير مبني كمستند. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} is damaged. Get the file again.</source>
        <translation>{path} تالف. احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be read.</source>
        <translation>{path} كبير جدًا. يمكن قراءة {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>{path} took too long to read and was left.</source>
        <translation>استغرقت قراءة {path} وقتًا طويلًا فتُرك.</translation>
    </message>
    <message>
        <source>{path} needs too much memory and was left.</source>
        <translation>يحتاج {path} إلى ذاكرة كبيرة جدًا فتُرك.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left. Nothing else is affected.</source>
        <translation>تعذرت قراءة {path} فتُرك. لم يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>{path} is not a list of terms. Each line needs a term and its definition.</source>
        <translation>{path} ليس قائمة مصطلحات. يجب أن يحوي كل سطر مصطلحًا وتعريفه.</translation>
    </message>
    <message>
        <source>Write what is to be added to the record.</source>
        <translation>اكتب ما تريد إضافته إلى السجل.</translation>
    </message>
    <message>
        <source>The addition is too long: {length} characters. At most {limit} are kept.</source>
        <translation>الإضافة طويلة جدًا: {length} حرفًا. أقصى ما يُحفظ {limit}.</translation>
    </message>
    <message>
        <source>{path} is too large. At most {limit} can be attached.</source>
        <translation>الملف {path} كبير جدًا. أقصى حجم للإرفاق {limit}.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was attached.</source>
        <translation>تعذّرت قراءة {path}. لم يُرفق شيء.</translation>
    </message>
    <message>
        <source>The file {name} did not come along when this record was imported.</source>
        <translation>لم يأتِ الملف {name} مع هذا السجل عند استيراده.</translation>
    </message>
    <message>
        <source>This person is no longer on the waiting list.</source>
        <translation>لم يعد هذا الشخص في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>There is a patient {id} already.</source>
        <translation>يوجد مريض بالرمز {id} من قبل.</translation>
    </message>
    <message>
        <source>The value {value} is not possible. It must be from {low} to {high} {unit}.</source>
        <translation>القيمة {value} غير ممكنة. يجب أن تكون من {low} إلى {high} {unit}.</translation>
    </message>
    <message>
        <source>One of the facts about the patient is not possible. Please check them.</source>
        <translation>إحدى المعلومات عن المريض غير ممكنة. راجعها من فضلك.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>هذا ما حدّده المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed this language.</source>
        <translation>لم يسمح المسؤول عن الجهاز بهذه اللغة.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the model {id}.</source>
        <translation>لم يسمح المسؤول عن الجهاز بالنموذج {id}.</translation>
    </message>
    <message>
        <source>Your administrator has not allowed the knowledge pack {id}.</source>
        <translation>لم يسمح المسؤول عن الجهاز بحزمة المعرفة {id}.</translation>
    </message>
    <message>
        <source>Your administrator allows only knowledge packs that a trusted publisher signed.</source>
        <translation>لا يسمح المسؤول عن الجهاز إلا بحزم المعرفة التي وقّعها ناشر موثوق.</translation>
    </message>
    <message>
        <source>This file is not a knowledge pack that can be read. Get it again.</source>
        <translation>هذا الملف ليس حزمة معرفة يمكن قراءتها. احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>This pack is not as its publisher made it. Nothing of it was taken. Get the file again.</source>
        <translation>هذه الحزمة ليست كما صنعها ناشرها. لم يؤخذ منها شيء. احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>This pack is not made rightly. Nothing of it was taken. Tell whoever made it.</source>
        <translation>هذه الحزمة لم تُصنع على وجه صحيح. لم يؤخذ منها شيء. أخبر من صنعها.</translation>
    </message>
    <message>
        <source>This pack needs a newer Nabz.</source>
        <translation>تحتاج هذه الحزمة إلى نسخة أحدث من نبض.</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for this pack.</source>
        <translation>لا أحد من الموثوقين هنا يضمن هذه الحزمة.</translation>
    </message>
    <message>
        <source>A newer version of this pack is here already: {installed}.</source>
        <translation>توجد هنا من قبل نسخة أحدث من هذه الحزمة: {installed}.</translation>
    </message>
    <message>
        <source>There is nothing in use that could go into a pack.</source>
        <translation>لا شيء مستعمل يمكن وضعه في حزمة.</translation>
    </message>
    <message>
        <source>These sources do not go into one pack.</source>
        <translation>لا تجتمع هذه المصادر في حزمة واحدة.</translation>
    </message>
    <message>
        <source>The pack could not be written. Nothing is left half written.</source>
        <translation>تعذرت كتابة الحزمة. لم يُترك شيء نصف مكتوب.</translation>
    </message>
    <message>
        <source>Your administrator does not allow conversations to leave this computer.</source>
        <translation>لا يسمح المسؤول عن الجهاز بإخراج المحادثات من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your administrator has switched off fetching. Take files from a folder or a USB stick.</source>
        <translation>أوقف المسؤول عن الجهاز الجلب عبر الإنترنت. خذ الملفات من مجلد أو من ذاكرة USB.</translation>
    </message>
    <message>
        <source>There is no language model on this computer. Answers are put together from the sources.</source>
        <translation>لا يوجد نموذج لغة على هذا الحاسوب. تُجمع الأجوبة من المصادر.</translation>
    </message>
    <message>
        <source>The search model is not on this computer, so sources cannot be searched. Ask whoever looks after this computer.</source>
        <translation>نموذج البحث ليس على هذا الحاسوب، فلا يمكن البحث في المصادر. أخبر من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This model is not known here.</source>
        <translation>هذا النموذج غير معروف هنا.</translation>
    </message>
    <message>
        <source>The file {path} is not a language model that Nabz can use.</source>
        <translation>الملف {path} ليس نموذج لغة يستطيع نبض استعماله.</translation>
    </message>
    <message>
        <source>The model file is cut short. Get it again on the Models page.</source>
        <translation>ملف النموذج ناقص. أحضره من جديد في صفحة النماذج.</translation>
    </message>
    <message>
        <source>This model is of a kind that cannot be used here.</source>
        <translation>هذا النموذج من نوع لا يمكن استعماله هنا.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or is not the right one. It was removed. Get it again.</source>
        <translation>الملف {name} تالف أو ليس الملف الصحيح. أُزيل. أحضره من جديد.</translation>
    </message>
    <message>
        <source>The terms of this model must be accepted first: {licence}.</source>
        <translation>يجب قبول شروط هذا النموذج أولًا: {licence}.</translation>
    </message>
    <message>
        <source>There is too little free memory for the model: {needed} needed, {free} free. Close other programs.</source>
        <translation>الذاكرة الفارغة قليلة للنموذج: يلزم {needed} والفارغ {free}. أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The language model stopped unexpectedly. It is being started again. Please ask once more.</source>
        <translation>توقف نموذج اللغة فجأة. يجري تشغيله من جديد. اسأل مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The language model did not answer and was stopped. It is being started again. Please ask once more.</source>
        <translation>لم يجب نموذج اللغة فأُوقف. يجري تشغيله من جديد. اسأل مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The language model ran out of memory. Close other programs and ask once more.</source>
        <translation>نفدت ذاكرة نموذج اللغة. أغلق البرامج الأخرى واسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The language model cannot be loaded.</source>
        <translation>لا يمكن تحميل نموذج اللغة.</translation>
    </message>
    <message>
        <source>The language model keeps stopping and is not tried again. Answers come from the sources alone.</source>
        <translation>نموذج اللغة يتوقف مرارًا فلا يُعاد تشغيله. تأتي الأجوبة من المصادر وحدها.</translation>
    </message>
    <message>
        <source>The question is too long for the language model. Ask it in fewer words.</source>
        <translation>السؤال طويل جدًا على نموذج اللغة. اسأله بكلمات أقل.</translation>
    </message>
    <message>
        <source>{name} could not be fetched. Check the connection, or take it from a folder.</source>
        <translation>تعذر إحضار {name}. تحقق من الاتصال أو خذه من مجلد.</translation>
    </message>
    <message>
        <source>This cannot be fetched here. Take it from a folder or a USB stick.</source>
        <translation>لا يمكن إحضار هذا هنا. خذه من مجلد أو من ذاكرة USB.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold {name}.</source>
        <translation>المجلد {folder} لا يحوي {name}.</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} needed, {free} free.</source>
        <translation>القرص ممتلئ: يلزم {needed} والفارغ {free}.</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder {folder}. Nothing can be kept.</source>
        <translation>لا يستطيع نبض الكتابة في مجلده {folder}. لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>Another Nabz is already open. Close it first.</source>
        <translation>هناك نبض آخر مفتوح. أغلقه أولًا.</translation>
    </message>
    <message>
        <source>The records are damaged. They are left as they are; restore a backup.</source>
        <translation>السجلات تالفة. تُركت كما هي؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records were written by a newer Nabz. Install the newer Nabz.</source>
        <translation>كُتبت السجلات بإصدار أحدث من نبض. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe.</source>
        <translation>تعذر حفظ هذا. ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>The file of the records was exchanged while Nabz was open. Close Nabz and open it again.</source>
        <translation>استُبدل ملف السجلات أثناء عمل نبض. أغلق نبض ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try once more.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل سليم. أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The records are locked. Sign in to read or keep them.</source>
        <translation>السجلات مقفلة. سجّل الدخول لقراءتها أو حفظها.</translation>
    </message>
    <message>
        <source>No passphrase is set yet, so nothing is kept.</source>
        <translation>لم تُحدَّد عبارة مرور بعد، لذلك لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The key file of the records is damaged. Put it back from a backup.</source>
        <translation>ملف مفاتيح السجلات تالف. أعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records are damaged or their key file is missing. They are kept as they are.</source>
        <translation>السجلات تالفة أو ملف مفاتيحها مفقود. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please try again.</source>
        <translation>عبارة المرور غير صحيحة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر {seconds} ثانية ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters. A few words together are best.</source>
        <translation>عبارة المرور قصيرة جدًا. تحتاج إلى {least} حرفًا على الأقل. بضع كلمات معًا هي الأفضل.</translation>
    </message>
    <message>
        <source>The passphrase holds characters that cannot be typed again. Choose another.</source>
        <translation>تحتوي عبارة المرور على أحرف لا يمكن كتابتها مرة أخرى. اختر غيرها.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما مرة أخرى.</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits and nothing else.</source>
        <translation>الرقم السري {least} أرقام على الأقل ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The recovery code has a wrong or missing letter. It has eight groups of four.</source>
        <translation>في رمز الاسترداد حرف خاطئ أو ناقص. فيه ثماني مجموعات من أربعة.</translation>
    </message>
    <message>
        <source>This is not the recovery code of these records, or a newer one replaced it.</source>
        <translation>هذا ليس رمز استرداد هذه السجلات، أو حلّ محله رمز أحدث.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Use a passphrase.</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح هذا الحاسوب. استخدم عبارة مرور.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>هذا للمسؤول فقط.</translation>
    </message>
    <message>
        <source>A patient is at the screen, so the records are closed. Clinic staff must sign in first.</source>
        <translation>المريض أمام الشاشة، لذلك السجلات مغلقة. على موظف العيادة أن يسجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية: {path}.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>يوجد حساب باسم {name}.</translation>
    </message>
    <message>
        <source>There is no account named {name}, or it was shut out.</source>
        <translation>لا يوجد حساب باسم {name}، أو أُغلق.</translation>
    </message>
    <message>
        <source>{name} is the last administrator who can open the records. Make somebody else an administrator first.</source>
        <translation>{name} آخر مدير يستطيع فتح السجلات. عيّن مديراً آخر أولاً.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>الملف {path} موجود. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>The file {path} is no backup of Nabz, or it is damaged. Nothing was changed.</source>
        <translation>الملف {path} ليس نسخة احتياطية من نبض أو هو تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The records could not be repaired, and no automatic backup opens. They are kept in {kept}. Restore a backup of your own.</source>
        <translation>تعذّر إصلاح السجلات ولا تُفتح أي نسخة تلقائية. هي محفوظة في {kept}. أرجع نسخة من عندك.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. The record is as it was.</source>
        <translation>تعذّرت كتابة الملف {path}. السجل كما كان.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form, such as plain text.</source>
        <translation>تعذّر إنشاء PDF. اختر شكلاً آخر كالنص العادي.</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed.</source>
        <translation>لا يمكن أخذ الملف {path}: هو تالف أو من نوع آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This record is here already. Nothing was changed.</source>
        <translation>هذا السجل موجود هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The FHIR file is not right at {place}. Nothing was changed.</source>
        <translation>ملف FHIR غير صحيح عند {place}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Nothing was erased.</source>
        <translation>الرمزان غير متطابقين. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>الاسم فارغ أو طويل جدًا.</translation>
    </message>
    <message>
        <source>The sources are not set up yet. Ask whoever looks after this computer.</source>
        <translation>المصادر لم تُجهَّز بعد. أخبر من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The sources must be set up again. Ask whoever looks after this computer.</source>
        <translation>يجب تجهيز المصادر من جديد. أخبر من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>A file with sources is not right: {path}.</source>
        <translation>أحد ملفات المصادر غير صحيح: {path}.</translation>
    </message>
    <message>
        <source>Parts of the system are missing: {names}.</source>
        <translation>تنقص أجزاء من النظام: {names}.</translation>
    </message>
    <message>
        <source>Stopped before the end. Start it again; it goes on where it was.</source>
        <translation>توقف قبل النهاية. ابدأه من جديد؛ سيكمل من حيث كان.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nabz. What was saved is safe. Please try once more.</source>
        <translation>حدث خطأ داخل نبض. ما حُفظ سليم. حاول مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answer that was broken off</source>
        <translation>جواب انقطع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the record as a file</source>
        <translation>حفظ السجل في ملف</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>نبض</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail.</source>
        <translation>الملف غير مشفّر: من يملكه يقرؤه. ويُسجَّل إنشاؤه في سجل التدقيق.</translation>
    </message>
    <message>
        <source>A page to read, print or send, in the language of the conversation.</source>
        <translation>صفحة للقراءة أو الطباعة أو الإرسال بلغة المحادثة.</translation>
    </message>
    <message>
        <source>Plain text with headings, for any program.</source>
        <translation>نص عادي بعناوين لأي برنامج.</translation>
    </message>
    <message>
        <source>For another clinic&apos;s or hospital&apos;s record system (HL7 FHIR R4).</source>
        <translation>لنظام سجلات عيادة أو مستشفى آخر (HL7 FHIR R4).</translation>
    </message>
    <message>
        <source>Everything, for another Nabz: it can be taken in there.</source>
        <translation>كل شيء، لبرنامج نبض آخر يمكنه أخذه.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>مدى الإلحاح</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>قد يكون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>إلى هذا اليوم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهراً</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريباً</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>استشارات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Nabz</source>
        <translation>نبض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>تجربة أولى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطَّ الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>حدده المسؤول عن النظام لديك.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A consultation</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>Say what is wrong in the person&apos;s own words, then answer one question at a time. What was misunderstood goes with one press. When a danger sign is found, act on it first. At the end there is how soon the person must be seen, what it may be, and advice with its sources.</source>
        <translation>اكتب الشكوى بكلمات صاحبها، ثم أجب عن سؤال واحد في كل مرة. ما فُهم خطأ يزول بضغطة واحدة. وإذا ظهرت علامة خطر فتصرف بشأنها أولًا. وفي النهاية ترى متى يجب أن يُفحص الشخص، وما قد يكون مرضه، ونصائح مع مصادرها.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Ask in any of the seven languages. A number in brackets leads to the source; read it where it matters. A sentence that no source carries is marked. When there is no source, Nabz says so and makes nothing up.</source>
        <translation>اسأل بأي لغة من اللغات السبع. الرقم بين القوسين يقود إلى المصدر؛ اقرأه حيث يهم الأمر. والجملة التي لا مصدر لها عليها علامة. وإذا لم يوجد مصدر قال نبض ذلك ولم يختلق شيئًا.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What happens is kept encrypted on this computer while the records are open. After idle time they are covered; sign in again with passphrase or PIN. Without the passphrase and without the recovery code nobody can open them. Make backups.</source>
        <translation>يُحفظ ما يجري مشفَّرًا على هذا الحاسوب ما دامت السجلات مفتوحة. وبعد مدة بلا عمل تُغطّى؛ سجّل الدخول مجددًا بعبارة المرور أو الرقم السري. وبدون عبارة المرور ورمز الاسترداد لا يستطيع أحد فتحها. اعمل نسخًا احتياطية.</translation>
    </message>
    <message>
        <source>A patient at the screen</source>
        <translation>المريض أمام الشاشة</translation>
    </message>
    <message>
        <source>Hand the computer over only with the patient&apos;s page. It shows nobody&apos;s record, and staff sign in to leave it.</source>
        <translation>سلّم الحاسوب للمريض بصفحة المريض فقط. فهي لا تعرض سجل أحد، ويسجل الطاقم الدخول للخروج منها.</translation>
    </message>
    <message>
        <source>What Nabz does not do</source>
        <translation>ما لا يفعله نبض</translation>
    </message>
    <message>
        <source>It does not examine anybody and does not replace a doctor. If your own judgement says that it is serious, act on that. It needs no internet and sends nothing anywhere.</source>
        <translation>لا يفحص أحدًا ولا يحل محل الطبيب. وإذا رأيت أنت أن الأمر خطير فتصرف على هذا الأساس. لا يحتاج إلى الإنترنت ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>The four levels, by shape and word</source>
        <translation>المستويات الأربعة بالشكل والكلمة</translation>
    </message>
    <message>
        <source>Emergency: get help now, within minutes.</source>
        <translation>طارئ: اطلب المساعدة الآن، خلال دقائق.</translation>
    </message>
    <message>
        <source>Urgent: to be seen today.</source>
        <translation>عاجل: يُفحص اليوم.</translation>
    </message>
    <message>
        <source>Soon: to be seen in the next days.</source>
        <translation>قريبًا: يُفحص في الأيام القادمة.</translation>
    </message>
    <message>
        <source>Care at home: come back if it gets worse.</source>
        <translation>رعاية في البيت: عُد إذا ساءت الحال.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Folder for data</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج اللغة</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>نموذج البحث</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>Built-in knowledge</source>
        <translation>المعلومات المدمجة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Rules of your administrator</source>
        <translation>قواعد المسؤول عن الجهاز</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>آخر توقّف مفاجئ</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Nabz cannot write to its folder. Ask who looks after this computer.</source>
        <translation>لا يستطيع نبض الكتابة في مجلده. أخبر المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No language model is here. Get one on this screen.</source>
        <translation>لا يوجد نموذج لغة هنا. أحضر واحدًا من هذه الشاشة.</translation>
    </message>
    <message>
        <source>No search model is here. Get it on this screen.</source>
        <translation>لا يوجد نموذج بحث هنا. أحضره من هذه الشاشة.</translation>
    </message>
    <message>
        <source>The sources are not set up, or are out of date. Set them up on the Knowledge screen.</source>
        <translation>المصادر غير مجهزة أو قديمة. جهّزها من شاشة المعلومات.</translation>
    </message>
    <message>
        <source>Records are not protected yet. Choose a passphrase in the settings.</source>
        <translation>السجلات غير محمية بعد. اختر عبارة مرور في الإعدادات.</translation>
    </message>
    <message>
        <source>Part of the built-in knowledge is faulty. Install Nabz again.</source>
        <translation>جزء من المعلومات المدمجة تالف. ثبّت نبض من جديد.</translation>
    </message>
    <message>
        <source>A language of the window is missing. Install Nabz again.</source>
        <translation>إحدى لغات النافذة ناقصة. ثبّت نبض من جديد.</translation>
    </message>
    <message>
        <source>Letters of a language are missing on this computer. Install the Noto fonts.</source>
        <translation>حروف إحدى اللغات غير موجودة على هذا الحاسوب. ثبّت خطوط Noto.</translation>
    </message>
    <message>
        <source>Too little memory is free for the language model. Close other programs.</source>
        <translation>الذاكرة الحرة لا تكفي نموذج اللغة. أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space.</source>
        <translation>القرص ممتلئ تقريبًا. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The language model will be slow on this processor.</source>
        <translation>سيكون نموذج اللغة بطيئًا على هذا المعالج.</translation>
    </message>
    <message>
        <source>The clock seems wrong. Set it: records are dated by it.</source>
        <translation>يبدو أن الساعة خاطئة. اضبطها: تؤرَّخ السجلات بها.</translation>
    </message>
    <message>
        <source>Some rules of your administrator could not be read.</source>
        <translation>تعذّرت قراءة بعض قواعد المسؤول.</translation>
    </message>
    <message>
        <source>Nabz ended unexpectedly once. Help can copy a report for who looks after it.</source>
        <translation>توقّف نبض فجأة مرة. من شاشة المساعدة يمكن نسخ تقرير للمسؤول عن الحاسوب.</translation>
    </message>
    <message>
        <source>The internet is needed once, to set up. A stick does as well.</source>
        <translation>يلزم الإنترنت مرة واحدة للإعداد. وتكفي ذاكرة USB أيضًا.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>افحص من جديد</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>انسخ للدعم الفني</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>كيف تعمل به</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>عن البرنامج والتراخيص</translation>
    </message>
    <message>
        <source>Take the first steps again</source>
        <translation>كرّر الخطوات الأولى</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>المحادثات السابقة</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>ابحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Choose a conversation to read it</source>
        <translation>اختر محادثة لتقرأها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Take a record in from a file…</source>
        <translation>أخذ سجل من ملف…</translation>
    </message>
    <message>
        <source>A remark on a record that was not added.</source>
        <translation>ملاحظة على سجل لم تُضف.</translation>
    </message>
    <message>
        <source>Filter: some are hidden</source>
        <translation>تصفية: بعضها مخفي</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all again.</source>
        <translation>جرّب كلمات أقل أو غيرها، أو أظهر الكل.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>لا شيء محفوظ بعد</translation>
    </message>
    <message>
        <source>Every question that you ask is kept here.</source>
        <translation>كل سؤال تسأله يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>حُذفت المحادثة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The record to take in</source>
        <translation>السجل المراد أخذه</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>The record is here now.</source>
        <translation>السجل هنا الآن.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>اطرح سؤالًا</translation>
    </message>
    <message>
        <source>Every answer shows where it comes from.</source>
        <translation>كل جواب يبيّن من أين جاء.</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>سلّم الحاسوب لمريض</translation>
    </message>
    <message>
        <source>Staff sign in to come back.</source>
        <translation>يسجل الطاقم الدخول للعودة.</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>آخر ما حُفظ</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>يعمل بلا إنترنت. لا يغني نبض عن الطبيب: في الحالة الطارئة اطلب المساعدة فورًا.</translation>
    </message>
    <message>
        <source>Go on with the consultation</source>
        <translation>تابع الاستشارة</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>ابدأ استشارة</translation>
    </message>
    <message>
        <source>One question at a time; danger signs first.</source>
        <translation>سؤال واحد في كل مرة؛ علامات الخطر أولًا.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>شخص واحد في الانتظار</numerusform>
            <numerusform>شخصان في الانتظار</numerusform>
            <numerusform>%Ln أشخاص في الانتظار</numerusform>
            <numerusform>%Ln شخصًا في الانتظار</numerusform>
            <numerusform>%Ln شخص في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Consultations and questions will stand here.</source>
        <translation>لم يُحفظ شيء بعد. ستظهر الاستشارات والأسئلة هنا.</translation>
    </message>
    <message>
        <source>Records can be read when you have signed in.</source>
        <translation>يمكن قراءة السجلات بعد تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>KnowledgeView</name>
    <message>
        <source>Knowledge</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Nabz answers only from these sources.</source>
        <translation>يجيب نبض من هذه المصادر وحدها.</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>ابحث في المصادر</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>أضف ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>أضف مجلدًا…</translation>
    </message>
    <message>
        <source>Or drop files here: PDF, Word, web pages, text, EPUB, CSV.</source>
        <translation>أو أفلت الملفات هنا: PDF وWord وصفحات الويب والنصوص وEPUB وCSV.</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>مستندات للإضافة</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>مجلد فيه مستندات</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>إزالة المستند</translation>
    </message>
    <message>
        <source>Remove %1 and everything that was read from it? The file itself stays.</source>
        <translation>هل تزيل %1 وكل ما قُرئ منه؟ يبقى الملف نفسه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No passphrase is set, so these files are kept without encryption: who gets this computer can read them.</source>
        <translation>لم تُحدَّد عبارة مرور، لذلك تُحفظ هذه الملفات دون تشفير: من يصل إلى هذا الحاسوب يمكنه قراءتها.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>ما عُرف: %1</translation>
    </message>
    <message>
        <source>Sure enough to answer from.</source>
        <translation>اليقين يكفي للإجابة.</translation>
    </message>
    <message>
        <source>Not sure enough: asked, Nabz would say that it does not know.</source>
        <translation>اليقين لا يكفي: لو سُئل نبض لقال إنه لا يعرف.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>المصادر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>The sources are not set up yet</source>
        <translation>المصادر لم تُجهَّز بعد</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to set up Nabz.</source>
        <translation>اطلب ممن يعتني بهذا الحاسوب أن يجهّز نبض.</translation>
    </message>
    <message>
        <source>%1 has the same content as a document that is here. It was skipped.</source>
        <translation>محتوى %1 مطابق لمستند موجود هنا. جرى تخطيه.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 موجود هنا بالفعل.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Nabz</source>
        <translation>أهلًا بك في نبض</translation>
    </message>
    <message>
        <source>Which language shall the window speak? You can change it at any time.</source>
        <translation>بأي لغة تريد النافذة؟ يمكنك تغييرها في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed in Ask and did not send.</source>
        <translation>ما كتبته في «اسأل» ولم ترسله.</translation>
    </message>
    <message>
        <source>The consultation that is going on: nothing is being kept.</source>
        <translation>الاستشارة الجارية: لا يُحفظ شيء منها.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close Nabz?</source>
        <translation>أتريد إغلاق نبض؟</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>سيضيع ما يلي:</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>أغلق مع ذلك</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Terms of the model</source>
        <translation>شروط النموذج</translation>
    </message>
    <message>
        <source>%1 comes under these terms: %2. Read them here:</source>
        <translation>يأتي %1 بهذه الشروط: %2. اقرأها هنا:</translation>
    </message>
    <message>
        <source>I have read and accept the terms</source>
        <translation>قرأت الشروط وأقبلها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>أحضر</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>عبارة المرور أو الرقم السري</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>احفظ السجلات بأمان</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>السجلات مقفلة</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>افتح برمز الاسترداد</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>حدّد عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>Go on without keeping anything</source>
        <translation>تابع من دون حفظ أي شيء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Records are encrypted with a passphrase. Nobody can open them without it or without the recovery code that comes next, not even who made Nabz. A few words together are best.</source>
        <translation>تُشفَّر السجلات بعبارة مرور. لا يستطيع أحد فتحها من دونها أو من دون رمز الاسترداد الذي يأتي بعدها، ولا حتى من صنع نبض. بضع كلمات معًا هي الأفضل.</translation>
    </message>
    <message>
        <source>Records of an earlier Nabz are here unencrypted. They are encrypted now.</source>
        <translation>سجلات إصدار أقدم من نبض موجودة هنا غير مشفرة. ستُشفَّر الآن.</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from this computer. It opens the records when the passphrase is forgotten. It is not shown again.</source>
        <translation>اكتبه الآن واحفظه بعيدًا عن هذا الحاسوب. به تُفتح السجلات إذا نُسيت عبارة المرور. لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Type the code from the paper, then choose a new passphrase. You get a new code after.</source>
        <translation>اكتب الرمز من الورقة ثم اختر عبارة مرور جديدة. ستحصل بعدها على رمز جديد.</translation>
    </message>
    <message>
        <source>Sign in to read records and to keep new ones.</source>
        <translation>سجّل الدخول لقراءة السجلات وحفظ الجديد منها.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nabz</source>
        <translation>نبض</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>انسخ للدعم الفني</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>writes answers</source>
        <translation>يكتب الأجوبة</translation>
    </message>
    <message>
        <source>finds sources</source>
        <translation>يجد المصادر</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>memory: %1</source>
        <translation>الذاكرة: %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>الترخيص: %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استعمل هذا</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>أحضر</translation>
    </message>
    <message>
        <source>Get from a folder…</source>
        <translation>أحضر من مجلد…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>يجري الإحضار</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>يجري جمع الأجزاء</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>يجري فحص الملف</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>يجري التجهيز</translation>
    </message>
    <message>
        <source>Setting up the sources</source>
        <translation>يجري تجهيز المصادر</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>يكتب: %1</translation>
    </message>
    <message>
        <source>with caution: %1</source>
        <translation>بحذر: %1</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>From a folder or USB stick…</source>
        <translation>من مجلد أو ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>For a computer that has no internet.</source>
        <translation>لحاسوب ليس فيه إنترنت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Folder or USB stick with the models</source>
        <translation>المجلد أو الذاكرة المحمولة التي فيها النماذج</translation>
    </message>
    <message>
        <source>Language model and sources</source>
        <translation>نموذج اللغة والمصادر</translation>
    </message>
    <message>
        <source>Everything is here. Nothing needs to be fetched.</source>
        <translation>كل شيء موجود هنا. لا حاجة إلى جلب شيء.</translation>
    </message>
    <message>
        <source>They run on this computer. After this no internet is needed.</source>
        <translation>تعمل على هذا الحاسوب. وبعد ذلك لا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: %1</source>
        <translation>نموذج اللغة الذي يصوغ الأجوبة بالكلمات: %1</translation>
    </message>
    <message>
        <source>Language model, which puts answers into words: not here yet</source>
        <translation>نموذج اللغة الذي يصوغ الأجوبة بالكلمات: ليس هنا بعد</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: here</source>
        <translation>نموذج البحث الذي يجد المصدر المناسب: موجود</translation>
    </message>
    <message>
        <source>Search model, which finds the right source: not here yet</source>
        <translation>نموذج البحث الذي يجد المصدر المناسب: ليس هنا بعد</translation>
    </message>
    <message>
        <source>Sources: ready to be searched</source>
        <translation>المصادر: جاهزة للبحث</translation>
    </message>
    <message>
        <source>Sources: not set up yet</source>
        <translation>المصادر: لم تُجهَّز بعد</translation>
    </message>
    <message>
        <source>Fetch from the internet</source>
        <translation>اجلب من الإنترنت</translation>
    </message>
    <message>
        <source>About %1, once. It can be stopped and goes on where it was.</source>
        <translation>نحو %1 مرة واحدة. يمكن إيقافه ثم يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Only the sources are set up; nothing is fetched.</source>
        <translation>تُجهَّز المصادر فقط ولا يُجلب شيء.</translation>
    </message>
    <message>
        <source>Set them up</source>
        <translation>جهّزها</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>جارٍ التجهيز</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models and health</source>
        <translation>النماذج وسلامة البرنامج</translation>
    </message>
    <message>
        <source>A language model puts answers into words. It runs on this computer.</source>
        <translation>يصوغ نموذج اللغة الأجوبة بالكلمات. وهو يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص من جديد</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Folder or USB stick with the model</source>
        <translation>المجلد أو ذاكرة USB التي فيها النموذج</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of patient %1</source>
        <translation>اسم المريض %1</translation>
    </message>
    <message>
        <source>The code stays. Leave it empty to keep no name.</source>
        <translation>يبقى الرمز. اتركه فارغاً إن لم ترد اسماً.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>العدد: %1</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Take in a pack…</source>
        <translation>أدخل حزمة…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>اصنع حزمة…</translation>
    </message>
    <message>
        <source>Knowledge pack to take in</source>
        <translation>حزمة المعرفة المراد إدخالها</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>احفظ الحزمة باسم</translation>
    </message>
    <message>
        <source>The pack %1 is here already.</source>
        <translation>الحزمة %1 موجودة هنا من قبل.</translation>
    </message>
    <message>
        <source>The pack %1 was taken in.</source>
        <translation>أُدخلت الحزمة %1.</translation>
    </message>
    <message>
        <source>The pack was written: %1</source>
        <translation>كُتبت الحزمة: %1</translation>
    </message>
    <message>
        <source>The pack was not taken in</source>
        <translation>لم تُدخل الحزمة</translation>
    </message>
    <message>
        <source>Take it only if you know where it comes from.</source>
        <translation>لا تدخلها إلا إذا كنت تعرف من أين جاءت.</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>أدخلها مع ذلك</translation>
    </message>
    <message>
        <source>An administrator can allow it.</source>
        <translation>يستطيع المسؤول أن يسمح بها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PainFaces</name>
    <message>
        <source>No pain</source>
        <translation>لا ألم</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Some more</source>
        <translation>أكثر قليلًا</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>شديد جدًا</translation>
    </message>
    <message>
        <source>The worst there is</source>
        <translation>أسوأ ألم</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Source %1: %2</source>
        <translation>المصدر %1: %2</translation>
    </message>
    <message>
        <source>Text of source %1</source>
        <translation>نص المصدر %1</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>The sources of an answer stand here. Click a number in the answer to see the place.</source>
        <translation>تظهر مصادر الجواب هنا. انقر رقمًا في الجواب لترى موضعه.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your name, as colleagues know it (may stay empty)</source>
        <translation>اسمك كما يعرفه زملاؤك (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>New passphrase: a few words together</source>
        <translation>عبارة مرور جديدة: بضع كلمات معًا</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>حدّد عبارة المرور</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>اكتب رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Take paper and pen now. The code is shown this one time.</source>
        <translation>خذ ورقة وقلمًا الآن. يُعرض الرمز هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, where only people of the clinic can find it. It opens the records when the passphrase is forgotten.</source>
        <translation>احفظ الورقة بعيدًا عن هذا الحاسوب في مكان لا يصل إليه إلا أهل العيادة. بها تُفتح السجلات إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Keep records safely</source>
        <translation>احفظ السجلات بأمان</translation>
    </message>
    <message>
        <source>Records are encrypted on this computer with a passphrase that you choose.</source>
        <translation>تُشفَّر السجلات على هذا الحاسوب بعبارة مرور تختارها.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only the recovery code that comes next opens the records. If both are lost, the records are lost: nobody can open them, not even who made Nabz.</source>
        <translation>إذا نسيت عبارة المرور فلا يفتح السجلات إلا رمز الاسترداد الذي يأتي بعد قليل. وإذا ضاع الاثنان ضاعت السجلات: لا يستطيع أحد فتحها، ولا حتى صانعو نبض.</translation>
    </message>
    <message>
        <source>A passphrase is set already.</source>
        <translation>عبارة المرور محددة من قبل.</translation>
    </message>
</context>
<context>
    <name>PatientModeView</name>
    <message>
        <source>Patient mode</source>
        <translation>وضع المريض</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>For staff: back to the staff screens, with a PIN</source>
        <translation>للطاقم: العودة إلى شاشاتكم برقم سري</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>السؤال %1 من %2 على الأكثر</translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message>
        <source>Start a consultation</source>
        <translation>ابدأ استشارة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>الاسم…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>التغيرات</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations.</source>
        <translation>لم يُقَس شيء بعد. تأتي الحرارة والضغط والوزن والسكر إلى هنا من الاستشارات.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>لا زيارة بعد.</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>الزيارات، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%Ln زيارات</numerusform>
            <numerusform>%Ln زيارة</numerusform>
            <numerusform>%Ln زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age in years, months or days</source>
        <translation>العمر بالسنوات أو الأشهر أو الأيام</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>رمز المريض</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>for example penicillin</source>
        <translation>مثل البنسلين</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>أمراض معروفة</translation>
    </message>
    <message>
        <source>for example diabetes</source>
        <translation>مثل السكري</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>الأدوية المستعملة</translation>
    </message>
    <message>
        <source>for example metformin</source>
        <translation>مثل ميتفورمين</translation>
    </message>
    <message>
        <source>This age is not possible</source>
        <translation>هذا العمر غير ممكن</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>المريض: %1</translation>
    </message>
    <message>
        <source>Add facts about the patient</source>
        <translation>أضف معلومات عن المريض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>العمر أقل من يوم</numerusform>
            <numerusform>العمر يوم واحد</numerusform>
            <numerusform>العمر يومان</numerusform>
            <numerusform>العمر %Ln أيام</numerusform>
            <numerusform>العمر %Ln يومًا</numerusform>
            <numerusform>العمر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>العمر أقل من شهر</numerusform>
            <numerusform>العمر شهر واحد</numerusform>
            <numerusform>العمر شهران</numerusform>
            <numerusform>العمر %Ln أشهر</numerusform>
            <numerusform>العمر %Ln شهرًا</numerusform>
            <numerusform>العمر %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>العمر أقل من سنة</numerusform>
            <numerusform>العمر سنة واحدة</numerusform>
            <numerusform>العمر سنتان</numerusform>
            <numerusform>العمر %Ln سنوات</numerusform>
            <numerusform>العمر %Ln سنة</numerusform>
            <numerusform>العمر %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>حساسية من %1</translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>ابحث بالرمز أو الاسم</translation>
    </message>
    <message>
        <source>Patients, last seen first</source>
        <translation>المرضى، الأحدث زيارة أولاً</translation>
    </message>
    <message>
        <source>Choose a patient to see visits and trends</source>
        <translation>اختر مريضاً لرؤية الزيارات والتغيرات</translation>
    </message>
    <message>
        <source>The patient is erased for good.</source>
        <translation>مُحيت بيانات المريض نهائياً.</translation>
    </message>
    <message>
        <source>Patients cannot be seen now</source>
        <translation>لا يمكن رؤية المرضى الآن</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Try a part of the code or of the name.</source>
        <translation>جرّب جزءاً من الرمز أو الاسم.</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>لا مريض بعد</translation>
    </message>
    <message>
        <source>Add one, then start the consultation from their page: visits and trends gather there.</source>
        <translation>أضف مريضاً ثم ابدأ الاستشارة من صفحته: هناك تجتمع الزيارات والتغيرات.</translation>
    </message>
    <message>
        <source>The name of %1 is changed.</source>
        <translation>تغيّر اسم %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%Ln زيارات</numerusform>
            <numerusform>%Ln زيارة</numerusform>
            <numerusform>%Ln زيارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>من يستخدم هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Nabz then knows how soon to cover the records.</source>
        <translation>بذلك يعرف نبض متى يغطي السجلات.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>طاقم العيادة فقط</translation>
    </message>
    <message>
        <source>Records are covered after five minutes with nobody at the keyboard.</source>
        <translation>تُغطّى السجلات بعد خمس دقائق لا يكون فيها أحد على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>الطاقم والمرضى</translation>
    </message>
    <message>
        <source>Patients answer questions on a page of their own and never see anybody&apos;s record. Records are covered after two minutes.</source>
        <translation>يجيب المرضى في صفحة خاصة بهم ولا يرون سجل أحد أبدًا. وتُغطّى السجلات بعد دقيقتين.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Everybody signs in under their own name, so that the audit trail tells who did what.</source>
        <translation>يدخل كل واحد باسمه ليُعرف من سجل التدقيق من فعل ماذا.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>تغيير عبارة مرورك…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استعادة جديد…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>أنت داخل باسم %1</translation>
    </message>
    <message>
        <source>You have a PIN: it brings you back when the screen was locked.</source>
        <translation>لديك الرقم السري يعيدك بعد قفل الشاشة.</translation>
    </message>
    <message>
        <source>You have no PIN: after the screen was locked you type the passphrase.</source>
        <translation>ليس لديك الرقم السري: بعد قفل الشاشة تكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>تغيير الرقم السري…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>تعيين الرقم السري…</translation>
    </message>
    <message>
        <source>Accounts cannot be seen now</source>
        <translation>لا يمكن رؤية الحسابات الآن</translation>
    </message>
    <message>
        <source>%1 is staff now.</source>
        <translation>%1 الآن من الطاقم.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 الآن مدير.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>يستطيع %1 الدخول الآن.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>لم يعد %1 يستطيع الدخول.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>لدى %1 عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>لدى %1 الرقم السري جديد.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>عُيّن الرقم السري.</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <translation>لم يعد لديك الرقم السري.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Administrator: records, people, audit and backups</source>
        <translation>مدير: السجلات والأشخاص والتدقيق والنسخ</translation>
    </message>
    <message>
        <source>Staff: works with records</source>
        <translation>من الطاقم: يعمل على السجلات</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>اجعله من الطاقم</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>اجعله مديراً</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>الرقم السري جديد…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>إغلاق…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>What Nabz understands appears here as the conversation goes on.</source>
        <translation>يظهر هنا ما يفهمه نبض مع تقدّم الحديث.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>فُهم من: %1</translation>
    </message>
    <message>
        <source>Misunderstood: take back “%1”</source>
        <translation>فُهم خطأً: اسحب «%1»</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>الأكسجين</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>الضغط العلوي</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>الضغط السفلي</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>سكر الدم</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>العضد</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>قد يكون</translation>
    </message>
    <message>
        <source>Too little is known yet to tell.</source>
        <translation>ما يُعرف حتى الآن لا يكفي للحكم.</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>ما يدعمه: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who did what to the records, and whether the trail is whole.</source>
        <translation>من فعل ماذا بالسجلات، وهل السجل سليم.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحادثات السابقة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Your passphrase and PIN, and who else may sign in.</source>
        <translation>عبارة مرورك والرقم السري، ومن يستطيع الدخول.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>النسخ الاحتياطية والعناية</translation>
    </message>
    <message>
        <source>Backups, whether the records are sound, and erasing a patient.</source>
        <translation>النسخ الاحتياطية، وسلامة السجلات، ومحو مريض.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
</context>
<context>
    <name>PregnantPage</name>
    <message>
        <source>Are you pregnant?</source>
        <translation>هل أنتِ حامل؟</translation>
    </message>
    <message>
        <source>Is she pregnant?</source>
        <translation>هل هي حامل؟</translation>
    </message>
    <message>
        <source>Some signs matter more in pregnancy.</source>
        <translation>بعض العلامات أهم أثناء الحمل.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>الصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>حدد الكل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>الصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>حدد الكل</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question %1, at most %2</source>
        <translation>السؤال %1، بحد أقصى %2</translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation>لماذا هذا السؤال: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>هذا كل شيء</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>That cannot be right. Please look again.</source>
        <translation>هذا لا يمكن أن يكون صحيحًا. انظر مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nabz</source>
        <translation>نبض</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>غيّر اللغة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Go on with it</source>
        <translation>تابعها</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>ضعه في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Why it says so</source>
        <translation>لماذا قال ذلك</translation>
    </message>
    <message>
        <source>Remarks and files</source>
        <translation>ملاحظات وملفات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>المريض %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>بدأه %1</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>The conversation as it was</source>
        <translation>المحادثة كما جرت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Nabz</source>
        <translation>نبض</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair the records</source>
        <translation>إصلاح السجلات</translation>
    </message>
    <message>
        <source>The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest automatic backup takes its place. Nobody should work with the records meanwhile.</source>
        <translation>يبقى الملف التالف. يُحفظ ما تمكن قراءته في ملف جديد، وإن لم يمكن شيء تحلّ محله أحدث نسخة تلقائية. ولا ينبغي أن يعمل أحد على السجلات في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>إرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>The records become what they were when the backup was made. The records of now are kept aside, encrypted. Everybody signs in with the passphrases of that time.</source>
        <translation>تعود السجلات إلى ما كانت عليه عند إنشاء النسخة. وتُحفظ السجلات الحالية جانباً مشفّرة. ويدخل الجميع بعبارات مرور ذلك الوقت.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Name (empty: whoever the passphrase belongs to)</source>
        <translation>الاسم (فارغ: صاحب عبارة المرور)</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>عبارة مرور ذلك الوقت</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show this screen to the health worker.</source>
        <translation>أرِ هذه الشاشة للعامل الصحي.</translation>
    </message>
    <message>
        <source>What you said is saved for the health worker.</source>
        <translation>ما قلته محفوظ للعامل الصحي.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا تفعل</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>ما قد يكون</translation>
    </message>
    <message>
        <source>Where this comes from:</source>
        <translation>مصدر هذا:</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What it may be</source>
        <translation>ما قد يكون</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Ask more, or let a health worker examine.</source>
        <translation>لا توجد معلومات كافية بعد. اسأل المزيد أو دع عاملًا صحيًا يفحص.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا تفعل</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Saved in the record.</source>
        <translation>حُفظ في السجل.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>Nabz supports a health worker and does not replace one. No clinician has signed its text yet.</source>
        <translation>نبض يساعد العامل الصحي ولا يحل محله. لم يوقّع أي طبيب على نصوصه بعد.</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Nabz is ready</source>
        <translation>نبض جاهز</translation>
    </message>
    <message>
        <source>Danger signs come first, and every advice has its source.</source>
        <translation>علامات الخطر أولًا، ولكل نصيحة مصدرها.</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>جرّب استشارة للتدريب</translation>
    </message>
    <message>
        <source>With an invented child: “%1”</source>
        <translation>مع طفل متخيَّل: «%1»</translation>
    </message>
    <message>
        <source>All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away.</source>
        <translation>يمكن تكرار كل هذه الخطوات: الإعدادات، «الخطوات الأولى». وللمساعدة اضغط F1.</translation>
    </message>
    <message>
        <source>My child is two years old and has had loose stools since yesterday.</source>
        <translation>طفلي عمره سنتان وعنده إسهال منذ أمس.</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>ابدأ العمل</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>الرقم السري جديد لـ %1</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>عبارة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>Tell it to them in person. The one before is worth nothing then.</source>
        <translation>أخبره بها شخصياً. وتبطل السابقة.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>It brings you back when the screen was locked. It never opens records after a start. Leave it empty to have none.</source>
        <translation>يعيدك بعد قفل الشاشة، ولا يفتح السجلات بعد بدء التشغيل. اتركه فارغاً إن لم ترده.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>تغيير عبارة مرورك</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the one of now.</source>
        <translation>النسخ السابقة تُفتح بالعبارة الحالية.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation>عبارة مرورك الحالية</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>الرقم السري جديد</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The language of the window. You can ask in any of them at any time.</source>
        <translation>لغة النافذة. يمكنك أن تسأل بأي منها في أي وقت.</translation>
    </message>
    <message>
        <source>Language of consultations</source>
        <translation>لغة الاستشارات</translation>
    </message>
    <message>
        <source>In which questions are asked and advice is given. It may differ from that of the window.</source>
        <translation>اللغة التي تُطرح بها الأسئلة وتُعطى بها النصائح. وقد تختلف عن لغة النافذة.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Still: no blinking cursor, no running bars.</source>
        <translation>ساكن: لا مؤشر يومض ولا أشرطة تتحرك.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>Who uses this computer</source>
        <translation>من يستخدم هذا الحاسوب</translation>
    </message>
    <message>
        <source>With patients, Home offers to hand it over to them.</source>
        <translation>مع المرضى تعرض الصفحة الرئيسية تسليم الحاسوب إليهم.</translation>
    </message>
    <message>
        <source>Clinic staff only</source>
        <translation>طاقم العيادة فقط</translation>
    </message>
    <message>
        <source>Staff and patients</source>
        <translation>الطاقم والمرضى</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Cover the records</source>
        <translation>تغطية السجلات</translation>
    </message>
    <message>
        <source>With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN.</source>
        <translation>عندما لا يكون أحد على لوحة المفاتيح. ومن يعود يسجل الدخول بعبارة المرور أو الرقم السري.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, shown small and large beside the size of text</comment>
        <translation>أ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Hand over to a patient</source>
        <translation>سلّم الحاسوب لمريض</translation>
    </message>
    <message>
        <source>A page of their own, with nobody&apos;s record. Staff sign in to come back.</source>
        <translation>صفحة خاصة به بلا سجل أحد. يسجل الطاقم الدخول للعودة.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Language, passphrase, models, a sample.</source>
        <translation>اللغة وعبارة المرور والنماذج وتجربة.</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>Are you a woman or a man?</source>
        <translation>هل أنت امرأة أم رجل؟</translation>
    </message>
    <message>
        <source>Is it a girl or a boy?</source>
        <translation>هل هي بنت أم ولد؟</translation>
    </message>
    <message>
        <source>Is it a woman or a man?</source>
        <translation>هل هو رجل أم امرأة؟</translation>
    </message>
    <message>
        <source>It changes which illnesses are possible.</source>
        <translation>هذا يغيّر الأمراض الممكنة.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ولد</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation>لا أريد أن أقول</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>ابدأ استشارة</translation>
    </message>
    <message>
        <source>Search what was kept</source>
        <translation>ابحث في ما حُفظ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>اقفل السجلات</translation>
    </message>
    <message>
        <source>Go to the field for typing</source>
        <translation>اذهب إلى خانة الكتابة</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>أرسل ما كُتب</translation>
    </message>
    <message>
        <source>New line while typing</source>
        <translation>سطر جديد أثناء الكتابة</translation>
    </message>
    <message>
        <source>To the next thing; with Shift back</source>
        <translation>إلى التالي؛ ومع Shift إلى السابق</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>اضغط ما هو محدد</translation>
    </message>
</context>
<context>
    <name>ShutOutSheet</name>
    <message>
        <source>Shut %1 out?</source>
        <translation>إغلاق حساب %1؟</translation>
    </message>
    <message>
        <source>They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in the audit trail. Backups that were made before still open with their passphrase.</source>
        <translation>لن يستطيع الدخول بعد الآن ولا رجعة في ذلك. يبقى ما كتبه واسمه في سجل التدقيق. والنسخ السابقة ما زالت تُفتح بعبارة مروره.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Built into Nabz: word explanations and guideline cards</source>
        <translation>مدمجة في نبض: شروح الكلمات وبطاقات الإرشاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>for staff only</source>
        <translation>للعاملين فقط</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>عدم الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Only for staff</source>
        <translation>للعاملين فقط</translation>
    </message>
    <message>
        <source>Patients may read it too</source>
        <translation>يمكن للمرضى قراءته أيضًا</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>الأجزاء: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>لا توجد صفحات بلا نص.</numerusform>
            <numerusform>صفحة واحدة بلا نص.</numerusform>
            <numerusform>صفحتان بلا نص.</numerusform>
            <numerusform>%Ln صفحات بلا نص.</numerusform>
            <numerusform>%Ln صفحة بلا نص.</numerusform>
            <numerusform>%Ln صفحة بلا نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its characters are broken. Compare it with the original.</source>
        <translation>بعض أحرفه مشوّهة. قارنه بالأصل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>لم تُحذف أي جملة تعطي أوامر للحاسوب.</numerusform>
            <numerusform>حُذفت جملة واحدة تعطي أوامر للحاسوب.</numerusform>
            <numerusform>حُذفت جملتان تعطيان أوامر للحاسوب.</numerusform>
            <numerusform>حُذفت %Ln جمل تعطي أوامر للحاسوب.</numerusform>
            <numerusform>حُذفت %Ln جملة تعطي أوامر للحاسوب.</numerusform>
            <numerusform>حُذفت %Ln جملة تعطي أوامر للحاسوب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>للطاقم</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase to go back to the staff screens.</source>
        <translation>اكتب رقمك السري أو عبارة مرورك للعودة إلى شاشات الطاقم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>الرقم السري أو عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon.</source>
        <translation>لم يلمس أحد الشاشة منذ مدة. حتى لا يقرأ أحد غيرك هذا، ستبدأ من جديد قريبًا.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>سكر الدم</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>الأكسجين في الدم</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>مرات التنفس</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>محيط الذراع</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>مذكور بالكلام</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>معروف من قبل</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What troubles you?</source>
        <translation>ممّ تشكو؟</translation>
    </message>
    <message>
        <source>What is the trouble?</source>
        <translation>ما الشكوى؟</translation>
    </message>
    <message>
        <source>Press everything that fits, then Next.</source>
        <translation>اضغط كل ما ينطبق، ثم «التالي».</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>شيء آخر: بكلماتي</translation>
    </message>
    <message>
        <source>Pain here: %1</source>
        <translation>الألم هنا: %1</translation>
    </message>
    <message>
        <source>It hurts: show where</source>
        <translation>ألم: أرِني أين</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>لم أفهم ذلك. اضغط صورة من فضلك، أو قله بكلمات أخرى.</translation>
    </message>
</context>
<context>
    <name>VitalsStrip</name>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>عدد الأنفاس في الدقيقة</translation>
    </message>
    <message>
        <source>Oxygen (SpO₂)</source>
        <translation>الأكسجين (SpO₂)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>ضغط الدم، العلوي</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>ضغط الدم، السفلي</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>سكر الدم</translation>
    </message>
    <message>
        <source>Upper arm, around (MUAC)</source>
        <translation>محيط العضد (MUAC)</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>وحدة: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>The lower blood pressure must be below the upper one.</source>
        <translation>يجب أن يكون الضغط السفلي أقل من العلوي.</translation>
    </message>
    <message>
        <source>%1 is measured from %2 to %3 %4. Please check what was typed.</source>
        <translation>تُقاس قيمة %1 من %2 إلى %3 %4. تأكد مما كُتب.</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>ما قيس: %1</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>أضف القياسات (الحرارة والضغط…)</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>The most urgent first; among equals, danger signs count, then who came first.</source>
        <translation>الأكثر إلحاحاً أولاً؛ وعند التساوي علامات الخطر ثم الأسبق.</translation>
    </message>
    <message>
        <source>Who waits, the most urgent first</source>
        <translation>من ينتظر، الأكثر إلحاحاً أولاً</translation>
    </message>
    <message>
        <source>See them now</source>
        <translation>استقبله الآن</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تمت رؤيته</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>إعادته إلى الانتظار</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>المقارنة بالتالي</translation>
    </message>
    <message>
        <source>The list cannot be seen now</source>
        <translation>لا يمكن رؤية القائمة الآن</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Whoever answers the questions in patient mode comes here by themselves. From a record in History you put somebody on the list.</source>
        <translation>من يجيب عن الأسئلة في وضع المريض يأتي إلى هنا تلقائياً. ومن سجل في المحفوظات تضع شخصاً في القائمة.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>An opinion of the language model, in English. It moves nobody: the rules alone order the list.</source>
        <translation>رأي نموذج اللغة بالإنجليزية. لا يحرّك أحداً: القواعد وحدها ترتّب القائمة.</translation>
    </message>
    <message>
        <source>The language model compares the two…</source>
        <translation>يقارن نموذج اللغة بينهما…</translation>
    </message>
    <message>
        <source>%1 seems more pressing</source>
        <translation>يبدو %1 أكثر إلحاحاً</translation>
    </message>
    <message>
        <source>There is no opinion: the language model cannot tell, or none here is able to.</source>
        <translation>لا رأي: نموذج اللغة لا يستطيع الجزم، أو لا يوجد هنا نموذج قادر.</translation>
    </message>
    <message>
        <source>%1 is with you now.</source>
        <translation>%1 معك الآن.</translation>
    </message>
    <message>
        <source>%1 waits again, at the same place.</source>
        <translation>%1 ينتظر من جديد في مكانه.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>خرج %1 من القائمة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريباً</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>How urgent it is, is not known yet</source>
        <translation>مدى الإلحاح غير معروف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>لا علامات خطر</numerusform>
            <numerusform>علامة خطر واحدة</numerusform>
            <numerusform>علامتا خطر</numerusform>
            <numerusform>%Ln علامات خطر</numerusform>
            <numerusform>%Ln علامة خطر</numerusform>
            <numerusform>%Ln علامة خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>ينتظر منذ %1 د</translation>
    </message>
    <message>
        <source>waits %1 h %2 min</source>
        <translation>ينتظر منذ %1 س %2 د</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Ask in your own words. Every answer shows where it comes from.</source>
        <translation>اسأل بكلماتك. كل جواب يبيّن من أين جاء.</translation>
    </message>
    <message>
        <source>How do I make ORS at home?</source>
        <translation>كيف أحضّر محلول الإرواء في البيت؟</translation>
    </message>
    <message>
        <source>My child has had a fever for two days. What should I do?</source>
        <translation>طفلي مصاب بالحمى منذ يومين. ماذا أفعل؟</translation>
    </message>
    <message>
        <source>When is a cough dangerous?</source>
        <translation>متى يكون السعال خطيرًا؟</translation>
    </message>
    <message>
        <source>What are the danger signs in pregnancy?</source>
        <translation>ما علامات الخطر في الحمل؟</translation>
    </message>
    <message>
        <source>Works without internet. Nabz does not replace a doctor: in an emergency, get help at once.</source>
        <translation>يعمل بلا إنترنت. لا يغني نبض عن الطبيب: في الحالة الطارئة اطلب المساعدة فورًا.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who needs help?</source>
        <translation>من يحتاج إلى المساعدة؟</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.</source>
        <translation>هكذا كان حين قيل. لا يُبحث عن شيء من جديد: فقد تكون المصادر والنماذج تغيّرت.</translation>
    </message>
    <message>
        <source>Nothing was said by Nabz in this record.</source>
        <translation>لم يقل نبض شيئاً في هذا السجل.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع بواسطة</translation>
    </message>
    <message>
        <source>An earlier Nabz wrote this record and did not keep what it was made with.</source>
        <translation>كتب هذا السجل إصدار أقدم من نبض ولم يحفظ بماذا صُنع.</translation>
    </message>
    <message>
        <source>Nabz: version %1</source>
        <translation>نبض: الإصدار %1</translation>
    </message>
    <message>
        <source>Language model: %1</source>
        <translation>نموذج اللغة: %1</translation>
    </message>
    <message>
        <source>Language model: none</source>
        <translation>نموذج اللغة: لا يوجد</translation>
    </message>
    <message>
        <source>Sources as they were: %1</source>
        <translation>المصادر كما كانت: %1</translation>
    </message>
    <message>
        <source>Knowledge pack: %1</source>
        <translation>حزمة معرفة: %1</translation>
    </message>
    <message>
        <source>Danger rules and conditions: %1</source>
        <translation>قواعد الخطر والأمراض: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الجواب %1</translation>
    </message>
    <message>
        <source>How urgent, and why</source>
        <translation>مدى الإلحاح ولماذا</translation>
    </message>
    <message>
        <source>Danger rules that spoke</source>
        <translation>قواعد الخطر التي انطبقت</translation>
    </message>
    <message>
        <source>What was understood, and from which words</source>
        <translation>ما فُهم، ومن أي كلمات</translation>
    </message>
    <message>
        <source>What it may be, and why</source>
        <translation>ما قد يكون ولماذا</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>ما يؤيده: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>ما ينفيه: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>لم يُسأل عنه: %1</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>لماذا سُئل</translation>
    </message>
    <message>
        <source>Each sentence and what carries it</source>
        <translation>كل جملة وما تستند إليه</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>left out: a number in it is not in the source</source>
        <translation>حُذفت: رقم فيها ليس في المصدر</translation>
    </message>
    <message>
        <source>Passages as they were</source>
        <translation>المقاطع كما كانت</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>التطابق %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>ما بُحث عنه</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>أفضل تطابق: %1</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>ما جرى على غير المعتاد</translation>
    </message>
    <message>
        <source>What the language model wrote before the check</source>
        <translation>ما كتبه نموذج اللغة قبل التحقق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>قل ذلك بكلماتك</translation>
    </message>
    <message>
        <source>For example: fever and cough for three days.</source>
        <translation>مثلًا: حمى وسعال منذ ثلاثة أيام.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I did not understand that. Please press a picture, or say it in other words.</source>
        <translation>لم أفهم ذلك. اضغط صورة من فضلك، أو قله بكلمات أخرى.</translation>
    </message>
</context>
</TS>
