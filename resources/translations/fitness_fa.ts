<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>همین حالا پشتیبان بگیر</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>بررسی کن</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>انتخاب پشتیبان…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخرین پشتیبان</translation>
    </message>
    <message>
        <source>Looks for damage from end to end and counts what is there.</source>
        <translation>سرتاسر را برای یافتن آسیب می‌گردد و موجودی را می‌شمارد.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>بررسی دفتر تمرین</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the log, which is kept under another name.</source>
        <translation>یک پشتیبان را به جای دفتر تمرین می‌گذارد؛ دفتر با نامی دیگر می‌ماند.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Earlier measurements</source>
        <translation>سنجش‌های پیشین</translation>
    </message>
    <message>
        <source>The newest beside the one before</source>
        <translation>تازه‌ترین در کنار پیشین</translation>
    </message>
    <message>
        <source>Nothing was measured yet: press “Measure this computer”. Every report is kept here.</source>
        <translation>هنوز چیزی سنجیده نشده: «سنجش این رایانه» را بزنید. هر گزارش همین‌جا می‌ماند.</translation>
    </message>
</context>
<context>
    <name>BlurDialog</name>
    <message>
        <source>Annotated video</source>
        <translation>ویدیوی حاشیه‌نویسی‌شده</translation>
    </message>
    <message>
        <source>Blur faces, and everything but the person</source>
        <translation>محو کردن چهره‌ها و هر چه جز شخص</translation>
    </message>
    <message>
        <source>Skeleton, count and angle are drawn into a copy of the video.</source>
        <translation>اسکلت، شمارش و زاویه در نسخه‌ای از ویدیو کشیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>CalibrationGroup</name>
    <message>
        <source>Calibrated: {0}</source>
        <translation>کالیبره شد: {0}</translation>
    </message>
    <message>
        <source>Calibration forgotten: {0}</source>
        <translation>کالیبراسیون فراموش شد: {0}</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>مفصل</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>کالیبره کردن</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کن</translation>
    </message>
    <message>
        <source>Forget the calibration of this joint</source>
        <translation>فراموش کردن کالیبراسیون این مفصل</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>گونیامتر</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>eccentric</source>
        <translation>اکسنتریک</translation>
    </message>
    <message>
        <source>concentric</source>
        <translation>کانسنتریک</translation>
    </message>
    <message>
        <source>The thick line is the left side; phases of repetitions are shaded</source>
        <translation>خط کلفت طرف چپ است؛ مرحله‌های تکرارها سایه خورده‌اند</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>This session</source>
        <translation>این جلسه</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>نظر شبکه‌های عصبی</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Colour of the drawing: {0}</source>
        <translation>رنگ طرح: {0}</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Visits of other patients, too</source>
        <translation>مراجعه‌های بیماران دیگر هم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>ست این مراجعه</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ست</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>With</source>
        <translation>با</translation>
    </message>
    <message>
        <source>Set of the other visit</source>
        <translation>ست مراجعهٔ دیگر</translation>
    </message>
    <message>
        <source>Its set</source>
        <translation>ست آن</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Choose a visit or a reference to compare with.</source>
        <translation>مراجعه یا مرجعی برای مقایسه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>No other visit has this exercise yet. Keep a repetition as a reference to compare.</source>
        <translation>هنوز هیچ مراجعهٔ دیگری این حرکت را ندارد. تکراری را به عنوان مرجع نگه دارید تا مقایسه کنید.</translation>
    </message>
    <message>
        <source>Nothing of this exercise was counted there: choose another visit.</source>
        <translation>آنجا چیزی از این حرکت شمرده نشد: مراجعهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>Differences of each repetition</source>
        <translation>تفاوت‌های هر تکرار</translation>
    </message>
    <message>
        <source>No poses were kept of one of them: no curves and no ghost.</source>
        <translation>حالت‌های بدن یکی از آن‌ها نگه داشته نشده است: نه منحنی هست و نه شبح.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>این مراجعه</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>No visit is open</source>
        <translation>مراجعه‌ای باز نیست</translation>
    </message>
    <message>
        <source>Choose a visit to compare it.</source>
        <translation>مراجعه‌ای را برای مقایسه انتخاب کنید.</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit: choose another one.</source>
        <translation>در این مراجعه تکراری شمرده نشد: یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>چیزی برای مقایسه نیست</translation>
    </message>
    <message>
        <source>Comparing… {0}</source>
        <translation>در حال مقایسه… {0}</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>مقایسه نمی‌شود</translation>
    </message>
    <message>
        <source>The trend cannot be told</source>
        <translation>روند را نمی‌توان گفت</translation>
    </message>
    <message>
        <source>Ghost over the picture</source>
        <translation>شبح روی تصویر</translation>
    </message>
    <message>
        <source>It is drawn dashed.</source>
        <translation>با خط‌چین کشیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>Which exercise is counted</source>
        <translation>کدام حرکت شمرده می‌شود</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ رونوشت شد</translation>
    </message>
</context>
<context>
    <name>DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>امتحان کن</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده کن</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>نشانی سرور</translation>
    </message>
    <message>
        <source>Goes to the system's keyring, never into a file. Leave it empty for the one that is kept there.</source>
        <translation>در دسته‌کلید سیستم ذخیره می‌شود، هرگز در فایل. برای استفاده از رمز ذخیره‌شده خالی بگذارید.</translation>
    </message>
    <message>
        <source>Connects and looks what is there; nothing is changed.</source>
        <translation>وصل می‌شود و فقط نگاه می‌کند چه هست؛ چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>From the next start on. Without an address it is the file on this computer.</source>
        <translation>از اجرای بعدی. بدون نشانی، همان فایل روی این رایانه است.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>رمز عبور</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>امتحان اتصال</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>استفاده از این پایگاه داده</translation>
    </message>
    <message>
        <source>Kept. It is used when the app is opened again.</source>
        <translation>ذخیره شد. پس از باز شدن دوبارهٔ اپ به کار می‌رود.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
        <translation>تکرار در روز</translation>
    </message>
</context>
<context>
    <name>DeedsDialog</name>
    <message>
        <source>Who handed over what</source>
        <translation>چه کسی چه چیزی تحویل داد</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>فهرست بازبینی</translation>
    </message>
    <message>
        <source>Show it of all people</source>
        <translation>نمایش برای همهٔ افراد</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>در حال خواندن فهرست…</translation>
    </message>
    <message>
        <source>Nothing of {0} was handed over, taken in or deleted yet.</source>
        <translation>هنوز چیزی از {0} تحویل داده، گرفته یا حذف نشده است.</translation>
    </message>
    <message>
        <source>Nothing was handed over, taken in or deleted yet.</source>
        <translation>هنوز چیزی تحویل داده، گرفته یا حذف نشده است.</translation>
    </message>
    <message>
        <source>A line stays when the person is deleted, but then names neither person nor file.</source>
        <translation>وقتی شخص حذف شود سطر می‌ماند، ولی دیگر نه شخص را نام می‌برد و نه فایل را.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>از آنِ چه کسی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
</context>
<context>
    <name>DispatchBar</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>Delete all that is of {0}…</source>
        <translation>حذف هر چه از {0} است…</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>فهرست خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>باز کردن بسته…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>بیمار</translation>
    </message>
    <message>
        <source>Who handed over what…</source>
        <translation>چه کسی چه چیزی تحویل داد…</translation>
    </message>
    <message>
        <source>Take in a visit or notes that somebody sent; or drop the file here</source>
        <translation>گرفتن مراجعه یا یادداشت‌هایی که کسی فرستاده؛ یا فایل را اینجا رها کنید</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Text on the picture</source>
        <translation>متن روی تصویر</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>آنجا چه نوشته شود؟</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys, then Enter</source>
        <translation>با صفحه‌کلید: کلیدهای جهت‌نما، سپس Enter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Line: drag on the picture</source>
        <translation>خط: روی تصویر بکشید</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>پیکان</translation>
    </message>
    <message>
        <source>Arrow: drag on the picture to what it points at</source>
        <translation>پیکان: روی تصویر به سوی آنچه نشان می‌دهد بکشید</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>زاویه</translation>
    </message>
    <message>
        <source>Angle: drag along one leg to the joint, then click the other end</source>
        <translation>زاویه: روی یک ضلع تا مفصل بکشید، سپس سر دیگر را کلیک کنید</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دایره</translation>
    </message>
    <message>
        <source>Circle: drag from its middle</source>
        <translation>دایره: از مرکزش بکشید</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text: click where it shall stand</source>
        <translation>متن: جایی را که باید باشد کلیک کنید</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>پاک‌کن</translation>
    </message>
    <message>
        <source>Eraser: click a drawing to remove it</source>
        <translation>پاک‌کن: طرحی را کلیک کنید تا برداشته شود</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>برگردانده شد: {0}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z): {0}</source>
        <translation>برگرداندن (Ctrl+Z): {0}</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z): {0}</source>
        <translation>انجام دوباره (Ctrl+Shift+Z): {0}</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>هنوز چیزی تغییر نکرده است</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>حذف برای همیشه</translation>
    </message>
    <message>
        <source>All that is of {0}</source>
        <translation>همهٔ داده‌های {0}</translation>
    </message>
    <message>
        <source>Everything, of all people</source>
        <translation>همه چیز، از همهٔ افراد</translation>
    </message>
    <message>
        <source>Write a copy to a file first</source>
        <translation>اول نسخه‌ای در فایل بنویس</translation>
    </message>
    <message>
        <source>Take it out of the backups too</source>
        <translation>از پشتیبان‌ها هم پاک شود</translation>
    </message>
    <message>
        <source>Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any file again. A copy holds all but videos and models, and can be imported again.</source>
        <translation>جلسه‌ها، حرکت‌های بدن، ویدیوها، یادداشت‌ها، برنامه‌ها و مدل‌های آموزش‌دیده پاک می‌شوند و دیگر از هیچ فایلی خواندنی نیستند. نسخهٔ کپی همه را جز ویدیوها و مدل‌ها دارد و می‌توان دوباره واردش کرد.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;چه چیزی</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>چه چیزی حذف می‌شود</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stand still</source>
        <translation>ثابت بماند</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>تمرین این حرکت</translation>
    </message>
    <message>
        <source>Nothing: it only counts.</source>
        <translation>هیچ: فقط می‌شمارد.</translation>
    </message>
    <message>
        <source>Go to the Train page with {0} chosen</source>
        <translation>رفتن به صفحهٔ تمرین با انتخاب {0}</translation>
    </message>
    <message>
        <source>No movement is recorded</source>
        <translation>حرکت بدن ثبت نشده است</translation>
    </message>
    <message>
        <source>Nobody has recorded this exercise for the library yet.</source>
        <translation>هنوز کسی این حرکت را برای کتابخانه ضبط نکرده است.</translation>
    </message>
    <message>
        <source>Recorded from {0} ({1})</source>
        <translation>ضبط‌شده از {0} ({1})</translation>
    </message>
    <message>
        <source>Shows the turning point only</source>
        <translation>فقط نقطهٔ برگشت را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>تمرین می‌دهد</translation>
    </message>
    <message>
        <source>How to stand</source>
        <translation>طرز ایستادن</translation>
    </message>
    <message>
        <source>The camera sees you</source>
        <translation>دوربین شما را می‌بیند</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>چه چیزی شمرده می‌شود</translation>
    </message>
    <message>
        <source>What the coach watches for</source>
        <translation>آنچه مربی زیر نظر دارد</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>دربارهٔ این حرکت</translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Add “{0}” as an exercise of my own</source>
        <translation>افزودن «{0}» به حرکت‌های خودم</translation>
    </message>
    <message>
        <source>Search, or type a name of your own</source>
        <translation>جستجو کنید یا نامی از خودتان بنویسید</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>جستجوی حرکت‌ها</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>حرکت‌ها</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>No exercise matches. An exercise of your own: see the Teach page.</source>
        <translation>حرکتی پیدا نشد. برای حرکتی از خودتان صفحهٔ آموزش را ببینید.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>نمی‌توان این را نشان داد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>جستجوی حرکت‌ها</translation>
    </message>
    <message>
        <source>Part of a name, or what it trains</source>
        <translation>بخشی از نام، یا آنچه تمرین می‌دهد</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>حرکت‌ها</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Write the copy to</source>
        <translation>نوشتن نسخه در</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>همه چیز، برای ورود دوباره (*.json)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>چیزی حذف نشد</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>مشکلی پیش آمد</translation>
    </message>
    <message>
        <source>This is a fault in the app, not yours. What was counted is saved. You can go on; if the app behaves strangely, close and open it. The report holds no picture and no name:
{0}</source>
        <translation>این خطا از اپ است، نه از شما. آنچه شمرده شد ذخیره شده است. می‌توانید ادامه دهید؛ اگر اپ رفتار عجیبی داشت، آن را ببندید و باز کنید. در گزارش نه تصویری هست و نه نامی:
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>کپی گزارش</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>نمایش پوشه</translation>
    </message>
</context>
<context>
    <name>FeelingBox</name>
    <message>
        <source>Go to a set to tell how it felt.</source>
        <translation>به ستی بروید تا بگویید چه حسی داشت.</translation>
    </message>
    <message>
        <source>How the set felt: {0}</source>
        <translation>ست چه حسی داشت: {0}</translation>
    </message>
    <message>
        <source>Exertion on Borg's scale: 0 is nothing at all, 10 the most that can be</source>
        <translation>فشار تمرین در مقیاس بورگ: 0 هیچ است و 10 بیشترین ممکن</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst that can be thought of</source>
        <translation>درد: 0 هیچ است و 10 بدترین درد قابل تصور</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>فشار تمرین</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>درد</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all days again, not only {0}</source>
        <translation>نمایش دوبارهٔ همهٔ روزها، نه فقط {0}</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>نمایش دوبارهٔ همهٔ روزها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>جستجوی جلسه‌ها</translation>
    </message>
    <message>
        <source>Part of an exercise, a name, a day or a source</source>
        <translation>بخشی از نام حرکت، فرد، روز یا منبع</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>فقط جلسه‌های دارای این حرکت</translation>
    </message>
    <message>
        <source>Only sessions of this period</source>
        <translation>فقط جلسه‌های این دوره</translation>
    </message>
    <message>
        <source>Only sessions of this athlete</source>
        <translation>فقط جلسه‌های این ورزشکار</translation>
    </message>
</context>
<context>
    <name>GaugeStrip</name>
    <message>
        <source>Set</source>
        <translation>ست</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استراحت</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>همهٔ حرکت‌ها</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>چقدر</translation>
    </message>
    <message>
        <source>The day until which it is to be reached</source>
        <translation>روزی که باید تا آن به هدف رسید</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>گذاشتن هدف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>No goal yet: set one, such as three days a week.</source>
        <translation>هنوز هدفی نیست: یکی بگذارید، مثلاً سه روز در هفته.</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>هدف: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>برداشته شد: {0}</translation>
    </message>
    <message>
        <source>Plans kept</source>
        <translation>پایبندی به برنامه</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>امتحان با نمایش</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation>تقویم روزهای تمرین</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, such as “camera”.</source>
        <translation>چیزی پیدا نشد. یک واژه را امتحان کنید، مانند «دوربین».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>جستجو در راهنما</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything you train is kept here, on this computer only.</source>
        <translation>هر تمرینی که می‌کنید اینجا نگه داشته می‌شود، فقط روی همین رایانه.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>هنوز جلسه‌ای نیست</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>اولین جلسهٔ خود را شروع کنید</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>همهٔ حرکت‌ها</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>جلسه‌ای پیدا نشد</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تاریخچه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>حذف شد: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this session (Del)</source>
        <translation>حذف این جلسه (Del)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>در حال خواندن دفتر تمرین…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسه‌ها</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source> s</source>
        <translation> ثانیه</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>تکرارها</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>ثانیه‌های نگه‌داری</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> کیلوگرم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>No day chosen means every day.</source>
        <translation>اگر روزی انتخاب نشود، یعنی هر روز.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>ست‌ها</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>در هر ست</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>استراحت پس از ست</translation>
    </message>
    <message>
        <source>Range of motion, at least</source>
        <translation>دامنهٔ حرکت، دست‌کم</translation>
    </message>
    <message>
        <source>Range of motion, at most</source>
        <translation>دامنهٔ حرکت، حداکثر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزنه</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>دامنهٔ حرکت</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Sealed bundle</source>
        <translation>بستهٔ مهرشده</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>نمایش آنچه می‌نویسم</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who has the file can read it.</source>
        <translation>بدون عبارت عبور هر که فایل را دارد می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Write at least {0} letters.</source>
        <translation>دست‌کم {0} حرف بنویسید.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>هنوز هر دو یکسان نیستند.</translation>
    </message>
    <message>
        <source>A passphrase locks the visit. Tell it to the receiver by another way than the file.</source>
        <translation>عبارت عبور مراجعه را قفل می‌کند. آن را از راهی جز خود فایل به گیرنده بگویید.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>مشکلی پیش آمد</translation>
    </message>
    <message>
        <source>Fitness Coach</source>
        <translation>مربی تناسب اندام</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Your choice cannot be kept</source>
        <translation>انتخاب شما ذخیره نمی‌شود</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Use</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>در جستجوی مدل‌ها…</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>این کار انجام نشد</translation>
    </message>
    <message>
        <source>It is used from the next session on</source>
        <translation>از جلسهٔ بعد به کار می‌رود</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>برداشته شد</translation>
    </message>
    <message>
        <source>Shall {0} be deleted, with the sets it learned from? It can be brought back until this window is closed; export it first to keep a copy. Your history stays.</source>
        <translation>{0} همراه با ست‌هایی که از آن‌ها یاد گرفته حذف شود؟ تا بسته شدن این پنجره می‌توان آن را برگرداند؛ برای نگه داشتن نسخه‌ای، اول خروجی بگیرید. تاریخچهٔ شما می‌ماند.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>Where to put the model</source>
        <translation>مدل کجا گذاشته شود</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>خروجی گرفته شد</translation>
    </message>
    <message>
        <source>Choose an exported model</source>
        <translation>انتخاب مدل صادرشده</translation>
    </message>
    <message>
        <source>Exported models</source>
        <translation>مدل‌های صادرشده</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>مدل‌های نصب‌شده</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>مدل‌ها</translation>
    </message>
</context>
<context>
    <name>MotionChart</name>
    <message>
        <source>Joint angles</source>
        <translation>زاویه‌های مفصل‌ها</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>مفصل</translation>
    </message>
    <message>
        <source>left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Angle, °</source>
        <translation>زاویه، °</translation>
    </message>
    <message>
        <source>Angular speed, °/s</source>
        <translation>سرعت زاویه‌ای، °/s</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another exercise</source>
        <translation>حرکتی دیگر</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>&amp;نام حرکت</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>نام حرکت</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>تا وقتی آن را یاد ندهید، هر حرکتی که به جای آغازش برگردد شمرده می‌شود.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>All commands</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Safe on the disk, not in the log yet.</source>
        <translation>روی دیسک امن است، هنوز در دفتر تمرین نیست.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep the note and begin another one (Ctrl+Enter)</source>
        <translation>نگه داشتن یادداشت و آغاز یکی دیگر (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep this note and begin another one</source>
        <translation>نگه داشتن این یادداشت و آغاز یکی دیگر</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف این یادداشت</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Search all notes of {0}</source>
        <translation>جستجوی همهٔ یادداشت‌های {0}</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>هیچ یادداشتی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>No notes on this visit yet.</source>
        <translation>هنوز یادداشتی برای این مراجعه نیست.</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>جستجوی همهٔ یادداشت‌ها</translation>
    </message>
    <message>
        <source>On</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Write a note. It is kept while you write.</source>
        <translation>یادداشتی بنویسید. همان‌طور که می‌نویسید نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This was not kept the last time. Here it is again.</source>
        <translation>این بار پیش نگه داشته نشد. دوباره اینجاست.</translation>
    </message>
    <message>
        <source>Go to a note that was not kept</source>
        <translation>رفتن به یادداشتی که نگه داشته نشد</translation>
    </message>
    <message>
        <source>Told how the set felt</source>
        <translation>گفته شد ست چه حسی داشت</translation>
    </message>
</context>
<context>
    <name>OnBox</name>
    <message>
        <source>The note is on</source>
        <translation>یادداشت دربارهٔ</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>What the networks say</source>
        <translation>نظر شبکه‌های عصبی</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Something else is under way: wait until it is done, or stop it.</source>
        <translation>کار دیگری در جریان است: صبر کنید تا تمام شود یا آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Exercises of this plan</source>
        <translation>حرکت‌های این برنامه</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>افزودن حرکت</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Which exercise?</source>
        <translation>کدام حرکت؟</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>افزوده شد: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>تغییر کرد: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>برداشته شد: {0}</translation>
    </message>
    <message>
        <source>Moved: {0}</source>
        <translation>جابه‌جا شد: {0}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>نام برنامه</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>برنامهٔ تازه</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>برای شروع</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>نمایش بایگانی‌شده‌ها</translation>
    </message>
    <message>
        <source>No plan yet: write one, or take one over to begin with.</source>
        <translation>هنوز برنامه‌ای نیست: یکی بنویسید یا برای شروع یکی را بردارید.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>برنامهٔ من</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Plans that are ready to be taken over and changed</source>
        <translation>برنامه‌های آماده برای برداشتن و تغییر دادن</translation>
    </message>
    <message>
        <source>Put it away; what was done of it still counts</source>
        <translation>کنار گذاشتن؛ آنچه از آن انجام شده همچنان به حساب می‌آید</translation>
    </message>
    <message>
        <source>Delete it (Del); Ctrl+Z brings it back</source>
        <translation>حذف (Del)؛ Ctrl+Z آن را برمی‌گرداند</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>برنامهٔ امروز</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ انجام شد</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Train now</source>
        <translation>تمرین کنید</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets done · next: {2}</source>
        <translation>امروز: {0} از {1} ست انجام شد · بعدی: {2}</translation>
    </message>
    <message>
        <source>All {0} sets of today are done</source>
        <translation>هر {0} ست امروز انجام شد</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>برای امروز برنامه‌ای نیست</translation>
    </message>
    <message>
        <source>Go to the Train page, where today's sets wait</source>
        <translation>رفتن به صفحهٔ تمرین، جایی که ست‌های امروز منتظرند</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>برنامه‌ها خوانده نمی‌شوند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>در حال خواندن برنامه‌ها…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Plans or goals</source>
        <translation>برنامه‌ها یا هدف‌ها</translation>
    </message>
</context>
<context>
    <name>PositionFields</name>
    <message>
        <source>First position</source>
        <translation>وضعیت اول</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>وضعیت دوم</translation>
    </message>
    <message>
        <source>{0}: the camera sees</source>
        <translation>{0}: دوربین می‌بیند</translation>
    </message>
    <message>
        <source>{0}: the goniometer shows</source>
        <translation>{0}: گونیامتر نشان می‌دهد</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Takes what the camera sees at the cursor</source>
        <translation>آنچه دوربین در مکان‌نما می‌بیند برمی‌دارد</translation>
    </message>
    <message>
        <source>{0}: take from the cursor</source>
        <translation>{0}: برداشتن از مکان‌نما</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>گونیامتر</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy and files</source>
        <translation>حریم خصوصی و فایل‌ها</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>شمارش دوباره</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>خروجی از همه چیز…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>چه چیزی ذخیره است</translation>
    </message>
    <message>
        <source>Sessions, movements, notes and plans in one file, to import again or elsewhere.</source>
        <translation>جلسه‌ها، حرکت‌های بدن، یادداشت‌ها و برنامه‌ها در یک فایل، برای وارد کردن دوباره یا جای دیگر.</translation>
    </message>
    <message>
        <source>An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.</source>
        <translation>خروجی همین اپ، یا فایل CSV از FitNotes، StrongLifts یا LiftLog؛ هیچ‌گاه دوبار.</translation>
    </message>
    <message>
        <source>One person or everything, with movements and videos, also out of the backups.</source>
        <translation>یک نفر یا همه چیز، با حرکت‌های بدن و ویدیوها، حتی از پشتیبان‌ها.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>بردن داده‌ها با خود</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف برای همیشه</translation>
    </message>
    <message>
        <source>Older ones are deleted when the app starts and while it runs. The figures stay.</source>
        <translation>قدیمی‌ترها هنگام شروع اپ و در حین کار آن حذف می‌شوند. ارقام می‌مانند.</translation>
    </message>
    <message>
        <source>Without it a set cannot be watched or counted again. The figures stay.</source>
        <translation>بدون آن نمی‌توان ست را دوباره تماشا کرد یا شمرد. ارقام می‌مانند.</translation>
    </message>
    <message>
        <source>Videos are kept</source>
        <translation>ویدیوها نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>The movement of the joints is kept</source>
        <translation>حرکت مفصل‌ها نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>کپی مسیر</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>وارد کردن از</translation>
    </message>
    <message>
        <source>Exports (*.json *.csv)</source>
        <translation>خروجی‌ها (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود داده</translation>
    </message>
    <message>
        <source>Add this to the log?</source>
        <translation>این به دفتر تمرین افزوده شود؟</translation>
    </message>
    <message>
        <source>Added. {0}</source>
        <translation>افزوده شد. {0}</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>جدول برای صفحه‌گسترده (*.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>همه چیز، برای ورود دوباره (*.json)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>خروجی در</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>در {0} نوشته شد</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>No session has this figure yet.</source>
        <translation>هنوز هیچ جلسه‌ای این رقم را ندارد.</translation>
    </message>
    <message>
        <source>No goal is set yet: set one on the Plans page.</source>
        <translation>هنوز هدفی نگذاشته‌اید: در صفحهٔ برنامه‌ها یکی بگذارید.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>در حال خواندن دفتر تمرین…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>آنچه نمودار نشان می‌دهد</translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation>از کدام حرکت</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Figures and what they are worth</source>
        <translation>ارقام و ارزششان</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>مراجعه‌ای باز نیست</translation>
    </message>
    <message>
        <source>Choose a visit to see what its figures are worth.</source>
        <translation>مراجعه‌ای را انتخاب کنید تا ببینید ارقامش چه ارزشی دارد.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>در این مراجعه تکراری شمرده نشد.</translation>
    </message>
    <message>
        <source>The quality cannot be told</source>
        <translation>کیفیت را نمی‌توان گفت</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>ست این مراجعه</translation>
    </message>
</context>
<context>
    <name>RangeGauge</name>
    <message>
        <source>Range of motion</source>
        <translation>دامنهٔ حرکت</translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation>دامنه {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بدون هدف</translation>
    </message>
    <message>
        <source>wanted: {0}–{1}°</source>
        <translation>خواسته: {0} تا {1}°</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Model that reads again</source>
        <translation>مدلی که دوباره می‌خواند</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;مدل</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (به کار است)</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>مدلی که به کار است</translation>
    </message>
</context>
<context>
    <name>ReanalysisPanel</name>
    <message>
        <source>Sets before and after</source>
        <translation>ست‌ها پیش و پس</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>مراجعه‌ای باز نیست</translation>
    </message>
    <message>
        <source>Choose a visit to let it be read again.</source>
        <translation>مراجعه‌ای را انتخاب کنید تا دوباره خوانده شود.</translation>
    </message>
    <message>
        <source>No movements of this visit were kept: there is nothing to read again.</source>
        <translation>از این مراجعه حرکت بدن نگه داشته نشده است: چیزی برای خواندن دوباره نیست.</translation>
    </message>
    <message>
        <source>A model of your choice reads the movements of this visit once more.</source>
        <translation>مدلی که خودتان برمی‌گزینید حرکت‌های این مراجعه را یک بار دیگر می‌خواند.</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and the old result stays.</source>
        <translation>تا نپذیرید چیزی نوشته نمی‌شود و نتیجهٔ پیشین می‌ماند.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>متوقف شد: چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>It cannot be read again</source>
        <translation>دوباره خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Accept all changes ({0})</source>
        <translation>پذیرفتن همهٔ تغییرها ({0})</translation>
    </message>
    <message>
        <source>Accepted: what was read again in {0} sets</source>
        <translation>پذیرفته شد: آنچه در {0} ست دوباره خوانده شد</translation>
    </message>
    <message>
        <source>Everything stays as it was.</source>
        <translation>همه چیز همان‌طور که بود می‌ماند.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>پذیرفتن همهٔ تغییرها</translation>
    </message>
    <message>
        <source>Accept this set only</source>
        <translation>فقط پذیرفتن این ست</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>همه چیز همین‌طور بماند</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Open a bundle</source>
        <translation>باز کردن بسته</translation>
    </message>
    <message>
        <source>Bundles and exports (*.fitbundle *.zip *.json)</source>
        <translation>بسته‌ها و خروجی‌ها (*.fitbundle *.zip *.json)</translation>
    </message>
    <message>
        <source>It is in your log already</source>
        <translation>این از پیش در دفتر تمرین شما هست</translation>
    </message>
    <message>
        <source>Add this to the log? What is there already is not added twice.</source>
        <translation>این به دفتر تمرین افزوده شود؟ آنچه هست دوبار افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>Added to the log</source>
        <translation>به دفتر تمرین افزوده شد</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>چیزی گرفته نشد</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Keep repetition {0}</source>
        <translation>نگه داشتن تکرار {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Kept as a reference: {0}</source>
        <translation>به عنوان مرجع نگه داشته شد: {0}</translation>
    </message>
    <message>
        <source>Forgotten: {0}</source>
        <translation>فراموش شد: {0}</translation>
    </message>
    <message>
        <source>Name of a new reference</source>
        <translation>نام مرجع تازه</translation>
    </message>
    <message>
        <source>Keeps the repetition at the cursor as a motion that others are compared with</source>
        <translation>تکرار در مکان‌نما را به عنوان حرکتی نگه می‌دارد که دیگران با آن مقایسه شوند</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کن</translation>
    </message>
    <message>
        <source>Takes the chosen reference out of the list; its visit stays</source>
        <translation>مرجع انتخاب‌شده را از فهرست برمی‌دارد؛ مراجعه‌اش می‌ماند</translation>
    </message>
    <message>
        <source>Forget the chosen reference</source>
        <translation>فراموش کردن مرجع انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>RepPanel</name>
    <message>
        <source>Again and again</source>
        <translation>پشت سر هم</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>در این مراجعه تکراری شمرده نشد.</translation>
    </message>
    <message>
        <source>Play this repetition again and again (L)</source>
        <translation>پخش پیاپی این تکرار (L)</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Split here</source>
        <translation>دو تکه کردن در اینجا</translation>
    </message>
    <message>
        <source>Rep before</source>
        <translation>تکرار قبلی</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>تکرار بعدی</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>پشت سر هم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>Play this repetition again and again</source>
        <translation>پخش پشت سر هم این تکرار</translation>
    </message>
    <message>
        <source>Cut this repetition in two where the figure stands now</source>
        <translation>این تکرار را از جایی که پیکره ایستاده دو تکه کن</translation>
    </message>
    <message>
        <source>Go to the next repetition (N)</source>
        <translation>رفتن به تکرار بعدی (N)</translation>
    </message>
    <message>
        <source>Go to the repetition before (P)</source>
        <translation>رفتن به تکرار قبلی (P)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>بازیابی پشتیبان</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Put it in the log's place</source>
        <translation>گذاشتن به جای دفتر تمرین</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>All sessions since the backup leave the log. The log of now is kept beside it under another name, so nothing is lost.</source>
        <translation>همهٔ جلسه‌های پس از این پشتیبان از دفتر تمرین کنار می‌روند. دفتر فعلی با نامی دیگر کنار آن می‌ماند و چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>پشتیبان‌ها، جدیدترین در بالا</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Panels of this visit</source>
        <translation>بخش‌های این مراجعه</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repetitions</source>
        <translation>تکرارها</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>در حال خواندن دفتر تمرین…</translation>
    </message>
    <message>
        <source>Whatever is trained here can be looked at again, moment by moment.</source>
        <translation>هر چه اینجا تمرین شود می‌توان دوباره لحظه به لحظه دید.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>هنوز مراجعه‌ای نیست</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>اولین جلسهٔ خود را شروع کنید</translation>
    </message>
    <message>
        <source>The visits cannot be read</source>
        <translation>مراجعه‌ها خوانده نمی‌شوند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>یکی را از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>The visit cannot be opened</source>
        <translation>مراجعه باز نمی‌شود</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>مراجعه‌ای باز نیست</translation>
    </message>
</context>
<context>
    <name>ReviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>The video cannot be shown: {0}</source>
        <translation>ویدیو نمایش داده نمی‌شود: {0}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Write to</source>
        <translation>نوشتن در</translation>
    </message>
    <message>
        <source>These files are there already and would be replaced: {0}. Go on?</source>
        <translation>این فایل‌ها از پیش هستند و جایگزین می‌شوند: {0}. ادامه بدهم؟</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>جایگزینی فایل‌ها</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل داده شد</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>چیزی تحویل داده نشد</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Watch again</source>
        <translation>تماشای دوباره</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Choose a set or repetition first</source>
        <translation>اول یک ست یا تکرار انتخاب کنید</translation>
    </message>
    <message>
        <source>Play it as a stick figure</source>
        <translation>پخش با آدمک</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>کدام حرکت بود؟</translation>
    </message>
    <message>
        <source>No movement was kept of this set.</source>
        <translation>حرکت بدن در این ست نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>حرکتی دیگر…</translation>
    </message>
    <message>
        <source>Count it, or not</source>
        <translation>شمردن یا نشمردن</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>دو نیم کردن</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>ادغام با بعدی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open this session on the Review page</source>
        <translation>باز کردن این جلسه در صفحهٔ بازبینی</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest first</source>
        <translation>جلسه‌ها، جدیدترین در بالا</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Sets of this session</source>
        <translation>ست‌های این جلسه</translation>
    </message>
    <message>
        <source>Each set appears here when it is done.</source>
        <translation>هر ست پس از پایان اینجا می‌آید.</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Sets and repetitions</source>
        <translation>ست‌ها و تکرارها</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As a mirror does</source>
        <translation>مثل آینه</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>تنظیمی پیدا نشد.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Whose sessions are recorded from now on.</source>
        <translation>از این پس جلسه‌های چه کسی ثبت شود.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Of this window and of the voice.</source>
        <translation>زبان این پنجره و صدا.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>روشن، تیره یا مطابق سیستم.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Finds your joints in the picture. The exact one needs a fast computer.</source>
        <translation>مفصل‌های شما را در تصویر پیدا می‌کند. نوع دقیق رایانهٔ سریع می‌خواهد.</translation>
    </message>
    <message>
        <source>Where the network runs that names the exercise.</source>
        <translation>جایی که شبکهٔ تشخیص حرکت اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>تصویر دوربین</translation>
    </message>
    <message>
        <source>From the next session on.</source>
        <translation>از جلسهٔ بعد.</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>مدل حالت بدن</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>دستگاه پردازش</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>تشخیص</translation>
    </message>
    <message>
        <source>File of your sessions</source>
        <translation>فایل جلسه‌های شما</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>فایل این تنظیمات</translation>
    </message>
    <message>
        <source>File of faults, for a report</source>
        <translation>فایل خطاها، برای گزارش</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سریع</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متعادل</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقیق</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>سریع‌ترین</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>جستجوی تنظیمات</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Looking for cameras…</source>
        <translation>در جستجوی دوربین…</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>منبع: {0}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation>دوربینی پیدا نشد: یکی وصل کنید و دوباره جستجو کنید</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>سنجش این رایانه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>End the session first: it would be in the way</source>
        <translation>اول جلسه را تمام کنید: مزاحم این کار است</translation>
    </message>
    <message>
        <source>Takes a minute or two</source>
        <translation>یکی دو دقیقه طول می‌کشد</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>Report of the benchmark</source>
        <translation>گزارش آزمون سرعت</translation>
    </message>
    <message>
        <source>Copies the report, to be sent or kept</source>
        <translation>گزارش را برای فرستادن یا نگه داشتن کپی می‌کند</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>Take over</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Plans to begin with</source>
        <translation>برنامه‌هایی برای شروع</translation>
    </message>
    <message>
        <source>Take over: {0}</source>
        <translation>برداشتن: {0}</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open a network stream</source>
        <translation>باز کردن جریان شبکه</translation>
    </message>
    <message>
        <source>&amp;Address of the camera or server</source>
        <translation>&amp;نشانی دوربین یا سرور</translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation>نشانی جریان</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>TaughtCard</name>
    <message>
        <source>The last lesson</source>
        <translation>آخرین درس</translation>
    </message>
    <message>
        <source>Measured on sets and on people that were left out of this lesson.</source>
        <translation>سنجیده روی ست‌ها و افرادی که در این درس کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>What it was taught</source>
        <translation>آنچه یاد گرفته است</translation>
    </message>
    <message>
        <source>Nothing yet: it knows the exercises that came with the app.</source>
        <translation>هنوز هیچ: حرکت‌هایی را که همراه اپ آمده‌اند می‌شناسد.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کن</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>فراموش کردن {0}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Sets to learn from</source>
        <translation>ست‌ها برای یادگیری</translation>
    </message>
    <message>
        <source>Record sets</source>
        <translation>ضبط ست‌ها</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>افزودن ویدیو…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Learn from my corrections, too ({0})</source>
        <translation>یادگیری از اصلاح‌های من هم ({0})</translation>
    </message>
    <message>
        <source>Choose a video of each set</source>
        <translation>از هر ست یک ویدیو انتخاب کنید</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Your sets cannot be read</source>
        <translation>ست‌های شما خوانده نمی‌شوند</translation>
    </message>
    <message>
        <source>Shall {0} be forgotten? Its sets stay in your history.</source>
        <translation>{0} فراموش شود؟ ست‌های آن در تاریخچهٔ شما می‌مانند.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کن</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>فراموش شد</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>All is known again as it was before.</source>
        <translation>همه چیز دوباره مانند پیش شناخته است.</translation>
    </message>
    <message>
        <source>Such as: Cossack squat</source>
        <translation>مثلاً: اسکات قزاقی</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>نام حرکت</translation>
    </message>
    <message>
        <source>Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop</source>
        <translation>به صفحهٔ تمرین می‌رود: یک ست بزنید، پانزده ثانیه استراحت کنید، ست بعدی را بزنید و بعد توقف کنید</translation>
    </message>
    <message>
        <source>Teach an exercise</source>
        <translation>آموزش یک حرکت</translation>
    </message>
    <message>
        <source>Name it and choose three to five sets of it: from your history, from videos, or recorded now. What is learned is judged by sets that were left out, and used only where it is better.</source>
        <translation>نامش را بنویسید و سه تا پنج ست از آن انتخاب کنید: از تاریخچه، از ویدیو یا ضبط همین حالا. آموخته‌ها با ست‌های کنارگذاشته‌شده سنجیده و فقط جایی که بهتر باشند به کار برده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>TempoBar</name>
    <message>
        <source>Tempo</source>
        <translation>تمپو</translation>
    </message>
    <message>
        <source>Tempo: down</source>
        <translation>تمپو: پایین</translation>
    </message>
    <message>
        <source>Tempo: pause</source>
        <translation>تمپو: مکث</translation>
    </message>
    <message>
        <source>Tempo: up</source>
        <translation>تمپو: بالا</translation>
    </message>
    <message>
        <source>Down – pause – up</source>
        <translation>پایین – مکث – بالا</translation>
    </message>
    <message>
        <source>last: {0} – {1} – {2} s</source>
        <translation>آخرین: ⁦{0} – {1} – {2}⁩ ثانیه</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} ثانیه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>شمارش با صدا</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>راهنمایی با صدا</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>پخش بوق</translation>
    </message>
    <message>
        <source>Raise both arms</source>
        <translation>بالا بردن هر دو بازو</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>نگه داشتن ویدیو</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>هیچ چیز خودبه‌خود حرکت نکند</translation>
    </message>
    <message>
        <source>When a countdown runs, a set is over, or the planned rest is.</source>
        <translation>وقتی شمارش معکوس می‌رود، ست تمام می‌شود یا استراحت برنامه به پایان می‌رسد.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>تکرارها</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>راهنمایی</translation>
    </message>
    <message>
        <source>With a pause between.</source>
        <translation>با مکثی در میان.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>بوق‌ها</translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation>بلندی صدای گفتار و بوق‌ها.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>For two seconds, to start and to stop. The camera is on while the page is shown.</source>
        <translation>دو ثانیه، برای شروع و توقف. تا این صفحه باز است دوربین روشن است.</translation>
    </message>
    <message>
        <source>A camera's session counts only after it.</source>
        <translation>شمارش جلسهٔ دوربین تازه پس از آن شروع می‌شود.</translation>
    </message>
    <message>
        <source>Start without a hand</source>
        <translation>شروع بدون دست</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>زمان برای قرار گرفتن</translation>
    </message>
    <message>
        <source>Of a camera's sessions, on this computer. A sign is over the picture meanwhile.</source>
        <translation>از جلسه‌های دوربین، روی همین رایانه. در این مدت نشانه‌ای روی تصویر است.</translation>
    </message>
    <message>
        <source>Charts and figures stand still until they are asked to move.</source>
        <translation>نمودارها و پیکره‌ها ثابت می‌مانند تا خودتان حرکتشان دهید.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Calm picture</source>
        <translation>تصویر آرام</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>پخش یا مکث (Space)</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>یک تصویر عقب</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>یک تصویر عقب (,)</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>یک تصویر جلو</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>یک تصویر جلو (.)</translation>
    </message>
    <message>
        <source>Cue before</source>
        <translation>نکتهٔ قبلی</translation>
    </message>
    <message>
        <source>To the cue before (Shift+C)</source>
        <translation>به نکتهٔ قبلی (Shift+C)</translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation>نکتهٔ بعدی</translation>
    </message>
    <message>
        <source>To the next cue (C)</source>
        <translation>به نکتهٔ بعدی (C)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>پشت سر هم</translation>
    </message>
    <message>
        <source>This repetition again and again (L)</source>
        <translation>این تکرار پیاپی (L)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>Speed (&lt; slower, &gt; faster)</source>
        <translation>سرعت (&lt; کندتر، &gt; تندتر)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>What is followed over all visits</source>
        <translation>چه چیزی در همهٔ مراجعه‌ها دنبال می‌شود</translation>
    </message>
    <message>
        <source>Over all visits</source>
        <translation>در همهٔ مراجعه‌ها</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>باز کردن بسته</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>{0} is locked. Its sender has told you the passphrase.</source>
        <translation>{0} قفل است. فرستنده عبارت عبور را به شما گفته است.</translation>
    </message>
</context>
<context>
    <name>UpdatesGroup</name>
    <message>
        <source>Newer versions</source>
        <translation>نسخه‌های تازه‌تر</translation>
    </message>
    <message>
        <source>At every start</source>
        <translation>هنگام هر شروع</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>همین حالا بگرد</translation>
    </message>
    <message>
        <source>Version {0} runs.</source>
        <translation>نسخهٔ {0} در حال اجراست.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>این نسخه</translation>
    </message>
    <message>
        <source>Ask for a newer version</source>
        <translation>پرسیدن نسخهٔ تازه‌تر</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search patients and visits</source>
        <translation>جستجوی بیماران و مراجعه‌ها</translation>
    </message>
    <message>
        <source>No patient or visit matches</source>
        <translation>بیمار یا مراجعه‌ای پیدا نشد</translation>
    </message>
</context>
<context>
    <name>VisitTree</name>
    <message>
        <source>Patients and their visits, the newest first</source>
        <translation>بیماران و مراجعه‌هایشان، تازه‌ترین‌ها اول</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Planned and done sets of each week</source>
        <translation>ست‌های برنامه‌ریزی‌شده و انجام‌شدهٔ هر هفته</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Week of {0}: nothing planned</source>
        <translation>هفتهٔ {0}: بدون برنامه</translation>
    </message>
    <message>
        <source>Week of {0}: {1} of {2} planned sets, {3}</source>
        <translation>هفتهٔ {0}: {1} از {2} ست برنامه‌ریزی‌شده، {3}</translation>
    </message>
    <message>
        <source>Nothing was planned yet: write a plan, or take over one to begin with.</source>
        <translation>هنوز برنامه‌ای نیست: برنامه‌ای بنویسید یا برای شروع یکی را بردارید.</translation>
    </message>
    <message>
        <source>{0} of {1} planned sets were done: {2}.</source>
        <translation>{0} از {1} ست برنامه‌ریزی‌شده انجام شد: {2}.</translation>
    </message>
</context>
<context>
    <name>amending</name>
    <message>
        <source>{0} is now {1}</source>
        <translation>{0} اکنون {1} است</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>شمرده نشد: {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>شمرده شد: {0}</translation>
    </message>
    <message>
        <source>Split: {0}</source>
        <translation>دو تکه شد: {0}</translation>
    </message>
    <message>
        <source>Merged: {0} and the next</source>
        <translation>ادغام شد: {0} و بعدی</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>حذف شد: {0}</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>تصویر/ثانیه</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخیر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>حافظه</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>تصویر در ثانیه</translation>
    </message>
    <message>
        <source>Nothing is worse than the noise of the rounds explains.</source>
        <translation>هیچ چیز بدتر از آنچه نوسان دورها توضیح می‌دهد نیست.</translation>
    </message>
    <message>
        <source>Worse than the noise of the rounds explains: {0}.</source>
        <translation>بدتر از آنچه نوسان دورها توضیح می‌دهد: {0}.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>بهتر</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>بدتر</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>درون نوسان</translation>
    </message>
    <message>
        <source>{0}, on the graphics card</source>
        <translation>{0}، روی کارت گرافیک</translation>
    </message>
    <message>
        <source>Whole pipeline beside the landmarker alone</source>
        <translation>کل پردازش در کنار فقط تشخیص مفصل‌ها</translation>
    </message>
    <message>
        <source>Pictures per second, whole pipeline</source>
        <translation>تصویر در ثانیه، کل پردازش</translation>
    </message>
    <message>
        <source>Pictures per second, landmarker alone</source>
        <translation>تصویر در ثانیه، فقط تشخیص مفصل‌ها</translation>
    </message>
    <message>
        <source>A video file, times real time</source>
        <translation>فایل ویدیو، چند برابر زمان واقعی</translation>
    </message>
    <message>
        <source>Delay beside the landmarker's own</source>
        <translation>تأخیر در کنار خود تشخیص مفصل‌ها</translation>
    </message>
    <message>
        <source>Delay, the middle (ms)</source>
        <translation>تأخیر، میانه (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>Delay, one picture in twenty (ms)</source>
        <translation>تأخیر، یک تصویر از بیست (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>Landmarker, one picture in twenty (ms)</source>
        <translation>تشخیص مفصل‌ها، یک تصویر از بیست (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>An answer from the joints (ms)</source>
        <translation>یک پاسخ از مفصل‌ها (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>An answer from the picture (ms)</source>
        <translation>یک پاسخ از تصویر (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>Cheaper than single passes, times</source>
        <translation>ارزان‌تر از اجراهای تکی، چند برابر</translation>
    </message>
    <message>
        <source>Cheaper than one batch, times</source>
        <translation>ارزان‌تر از یک دسته، چند برابر</translation>
    </message>
    <message>
        <source>From the start to the first picture (s)</source>
        <translation>از آغاز تا نخستین تصویر (ثانیه)</translation>
    </message>
    <message>
        <source>From Start to the first picture (s)</source>
        <translation>از شروع تا نخستین تصویر (ثانیه)</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>حافظه (مگابایت)</translation>
    </message>
    <message>
        <source>Dropped pictures</source>
        <translation>تصویرهای جاافتاده</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>The camera sees no one at the cursor.</source>
        <translation>دوربین در مکان‌نما کسی را نمی‌بیند.</translation>
    </message>
    <message>
        <source>At the cursor the camera sees {0}°.</source>
        <translation>در مکان‌نما دوربین {0}° می‌بیند.</translation>
    </message>
    <message>
        <source>Enter both positions: what the camera sees and what you read.</source>
        <translation>هر دو وضعیت را وارد کنید: آنچه دوربین می‌بیند و آنچه می‌خوانید.</translation>
    </message>
    <message>
        <source>The camera saw nearly the same angle twice: move at least {0}°.</source>
        <translation>دوربین دو بار تقریباً یک زاویه دید: دست‌کم {0}° حرکت دهید.</translation>
    </message>
    <message>
        <source>You read nearly the same angle twice: move at least {0}°.</source>
        <translation>دو بار تقریباً یک زاویه می‌خوانید: دست‌کم {0}° حرکت دهید.</translation>
    </message>
    <message>
        <source>You read less than half of what the camera saw: check the numbers.</source>
        <translation>کمتر از نیمی از آنچه دوربین دید می‌خوانید: اعداد را بررسی کنید.</translation>
    </message>
    <message>
        <source>You read more than twice of what the camera saw: check the numbers.</source>
        <translation>بیش از دو برابر آنچه دوربین دید می‌خوانید: اعداد را بررسی کنید.</translation>
    </message>
    <message>
        <source>Not calibrated: angles are told as the camera sees them.</source>
        <translation>کالیبره نشده: زاویه‌ها همان‌طور که دوربین می‌بیند گفته می‌شوند.</translation>
    </message>
    <message>
        <source>{0}; {1}. By {2}, {3}.</source>
        <translation>{0}؛ {1}. از {2}، {3}.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>This app may not use the camera: allow it in System Settings › Privacy &amp; Security › Camera, then open the app again.</source>
        <translation>این برنامه اجازهٔ استفاده از دوربین را ندارد: در System Settings › Privacy &amp; Security › Camera اجازه‌اش را بدهید و سپس برنامه را دوباره باز کنید.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>The new language</source>
        <translation>زبان تازه</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again.</source>
        <translation>با باز شدن دوبارهٔ این پنجره به کار می‌رود.</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again. Do that now?</source>
        <translation>با باز شدن دوبارهٔ این پنجره به کار می‌رود. همین حالا؟</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>held</source>
        <translation>نگه‌داری</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (نامطمئن)</translation>
    </message>
    <message>
        <source>{0}° range</source>
        <translation>دامنهٔ {0}°</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>for the next session</source>
        <translation>برای جلسهٔ بعد</translation>
    </message>
    <message>
        <source>last set: {0}</source>
        <translation>آخرین ست: {0}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <translation>کسی در تصویر نیست</translation>
    </message>
    <message>
        <source>Step back until you are all in it.</source>
        <translation>عقب بروید تا تمام بدن در تصویر باشد.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>انتخاب شما</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>بدون حرکت</translation>
    </message>
    <message>
        <source>Begin whenever you like.</source>
        <translation>هر وقت خواستید شروع کنید.</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} اطمینان</translation>
    </message>
    <message>
        <source>Watching…</source>
        <translation>در حال تماشا…</translation>
    </message>
    <message>
        <source>Unsure: {0}?</source>
        <translation>مطمئن نیستم: {0}؟</translation>
    </message>
    <message>
        <source>Counting starts when it is clear.</source>
        <translation>شمارش وقتی شروع می‌شود که حرکت روشن باشد.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>فایل ویدیو…</translation>
    </message>
    <message>
        <source>Network stream…</source>
        <translation>جریان شبکه…</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>ضبط نمایشی</translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation>آینه‌ای کردن دوربین</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>جستجوی دوبارهٔ دوربین‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>خواندن دوبارهٔ تاریخچه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>حرکت‌ها</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>مدل‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Voice and tones</source>
        <translation>صدا و بوق‌ها</translation>
    </message>
    <message>
        <source>Delayed mirror</source>
        <translation>آینهٔ با تأخیر</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>نظر شبکه‌های عصبی</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>حرکتی دیگر…</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>بله، هست</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>نه، نیست</translation>
    </message>
    <message>
        <source>Show the guide again…</source>
        <translation>نمایش دوبارهٔ راهنما…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>جستجوی نسخهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The visit of this reference was deleted: choose another one.</source>
        <translation>مراجعهٔ این مرجع حذف شده است: یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reading visit {0} of {1}…</source>
        <translation>در حال خواندن مراجعهٔ {0} از {1}…</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>مرجع: {0}</translation>
    </message>
    <message>
        <source>Kept by {0}, {1}</source>
        <translation>نگه‌داشتهٔ {0}، {1}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>دامنهٔ حرکت</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Seconds of the way out</source>
        <translation>ثانیه‌های راه رفت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Seconds at the turning point</source>
        <translation>ثانیه‌ها در نقطهٔ برگشت</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Seconds of the way back</source>
        <translation>ثانیه‌های راه برگشت</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>چپ/راست</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Seconds of the whole repetition</source>
        <translation>ثانیه‌های کل تکرار</translation>
    </message>
    <message>
        <source>How much more the left side moves than the right one</source>
        <translation>طرف چپ چقدر بیشتر از راست حرکت می‌کند</translation>
    </message>
    <message>
        <source>The camera stands wrong for it, or the poses were not kept.</source>
        <translation>جای دوربین برای آن درست نیست، یا حالت‌های بدن نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>More than the measurement's own error explains.</source>
        <translation>بیش از آنچه خطای خود سنجش توضیح می‌دهد.</translation>
    </message>
    <message>
        <source>The measurement's own error explains it.</source>
        <translation>خطای خود سنجش آن را توضیح می‌دهد.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>مطمئن</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>زمان هر تکرار</translation>
    </message>
    <message>
        <source>It could not be measured in any visit.</source>
        <translation>در هیچ مراجعه‌ای سنجیده نشد.</translation>
    </message>
    <message>
        <source>A trend needs visits on two days: measured so far in {0}.</source>
        <translation>روند به مراجعه در دو روز نیاز دارد: تا کنون در {0} سنجیده شده است.</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: sure</source>
        <translation>{0} در هفته طی {1} مراجعه: مطمئن</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: unsure</source>
        <translation>{0} در هفته طی {1} مراجعه: نامطمئن</translation>
    </message>
    <message>
        <source>Repetition {0}: driving movement, % of the trunk</source>
        <translation>تکرار {0}: حرکت اصلی، درصد تنه</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees by the goniometer</source>
        <translation>تکرار {0}: {1}، درجه به گونیامتر</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees as the camera sees them</source>
        <translation>تکرار {0}: {1}، درجه همان‌طور که دوربین می‌بیند</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>زانو</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>لگن</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>آرنج</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>شانه</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>مچ پا</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>For ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message>
        <source>Sessions: {0}, repetitions: {1}, people: {2} ({3})</source>
        <translation>جلسه‌ها: {0}، تکرارها: {1}، افراد: {2} ({3})</translation>
    </message>
    <message>
        <source>of it the movement of sets: {0} ({1})</source>
        <translation>از آن، حرکت بدن در ست‌ها: {0} ({1})</translation>
    </message>
    <message>
        <source>videos: {0} ({1})</source>
        <translation>ویدیوها: {0} ({1})</translation>
    </message>
    <message>
        <source>backups: {0} ({1})</source>
        <translation>پشتیبان‌ها: {0} ({1})</translation>
    </message>
    <message>
        <source>journals that wait: {0}</source>
        <translation>گزارش‌های در انتظار ثبت: {0}</translation>
    </message>
    <message>
        <source>There is none yet. One is made when you close the app after training.</source>
        <translation>هنوز هیچ. وقتی پس از تمرین اپ را ببندید، یکی ساخته می‌شود.</translation>
    </message>
    <message>
        <source>{0}, {1}, found sound just now. {2}</source>
        <translation>{0}، {1}، همین حالا سالم دیده شد. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2}</source>
        <translation>{0}، {1}. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, damaged: back up now. {2}</source>
        <translation>{0}، {1}، آسیب‌دیده: همین حالا پشتیبان بگیرید. {2}</translation>
    </message>
    <message>
        <source>{0} A newer one is damaged: back up now.</source>
        <translation>{0} یکی تازه‌تر آسیب دیده است: همین حالا پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · on request</source>
        <translation>{0} · به درخواست شما</translation>
    </message>
    <message>
        <source>Damaged: {0}. Restore a backup.</source>
        <translation>آسیب‌دیده: {0}. یک پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>Sound. It holds {0} sessions, {1} sets and {2} repetitions.</source>
        <translation>سالم است. {0} جلسه، {1} ست و {2} تکرار دارد.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>بازیابی شد.</translation>
    </message>
    <message>
        <source>Restored. The log that stood there before is kept as {0}</source>
        <translation>بازیابی شد. دفتر تمرین قبلی با نام {0} نگه داشته شده است</translation>
    </message>
    <message>
        <source>{0}. New sessions: {1}, sets: {2}, repetitions: {3}.</source>
        <translation>{0}. جلسه‌های تازه: {1}، ست‌ها: {2}، تکرارها: {3}.</translation>
    </message>
    <message>
        <source>Sessions that are there already: {0}</source>
        <translation>جلسه‌هایی که از پیش هست: {0}</translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation>وارد نشد: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و {0} مورد دیگر</translation>
    </message>
    <message>
        <source>New holds: {0}</source>
        <translation>نگه‌داشتن‌های تازه: {0}</translation>
    </message>
    <message>
        <source>New or changed notes: {0}</source>
        <translation>یادداشت‌های تازه یا تغییرکرده: {0}</translation>
    </message>
    <message>
        <source>Notes that were deleted elsewhere: {0}</source>
        <translation>یادداشت‌هایی که جای دیگری حذف شده‌اند: {0}</translation>
    </message>
    <message>
        <source>New corrections: {0}</source>
        <translation>اصلاح‌های تازه: {0}</translation>
    </message>
    <message>
        <source>Sets with new words on exertion, pain or weight: {0}</source>
        <translation>ست‌هایی با گفتهٔ تازه دربارهٔ فشار، درد یا وزنه: {0}</translation>
    </message>
    <message>
        <source>Sets whose movement of the joints is new: {0}</source>
        <translation>ست‌هایی که حرکت مفصل‌هایشان تازه است: {0}</translation>
    </message>
    <message>
        <source>Moments whose recognition is new: {0}</source>
        <translation>لحظه‌هایی که تشخیصشان تازه است: {0}</translation>
    </message>
    <message>
        <source>New references: {0}</source>
        <translation>مرجع‌های تازه: {0}</translation>
    </message>
    <message>
        <source>People of whom something is new: {0}</source>
        <translation>کسانی که چیزی تازه دربارهٔ آن‌ها هست: {0}</translation>
    </message>
    <message>
        <source>New calibrations of joints: {0}</source>
        <translation>کالیبراسیون‌های تازهٔ مفصل‌ها: {0}</translation>
    </message>
    <message>
        <source>New plans: {0}</source>
        <translation>برنامه‌های تازه: {0}</translation>
    </message>
    <message>
        <source>New goals: {0}</source>
        <translation>هدف‌های تازه: {0}</translation>
    </message>
    <message>
        <source>1 session was deleted for good.</source>
        <translation>یک جلسه برای همیشه حذف شد.</translation>
    </message>
    <message>
        <source>{0} sessions were deleted for good.</source>
        <translation>{0} جلسه برای همیشه حذف شد.</translation>
    </message>
    <message>
        <source>PostgreSQL {0} answers on {1}.</source>
        <translation>PostgreSQL {0} در {1} پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Its log was written by another version of this app.</source>
        <translation>دفتر تمرین آن را نسخهٔ دیگری از این اپ نوشته است.</translation>
    </message>
    <message>
        <source>It holds no log yet: one is made when you first use it.</source>
        <translation>هنوز دفتر تمرینی ندارد: با اولین استفاده ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Its log has {0} sessions.</source>
        <translation>دفتر تمرین آن {0} جلسه دارد.</translation>
    </message>
    <message>
        <source>In a file on this computer. A server lets several stations share it.</source>
        <translation>در فایلی روی این رایانه. با سرور چند ایستگاه از آن مشترک استفاده می‌کنند.</translation>
    </message>
    <message>
        <source>On the server {0}.</source>
        <translation>روی سرور {0}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>A session is running: stop it first.</source>
        <translation>جلسه‌ای در جریان است: اول آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>That did not work; the file of faults says why.</source>
        <translation>نشد؛ علتش در فایل خطاها آمده است.</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>گزارش در یک صفحه (PDF)</translation>
    </message>
    <message>
        <source>Sealed bundle for another therapist</source>
        <translation>بستهٔ مهرشده برای درمانگری دیگر</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>ویدیوی حاشیه‌نویسی‌شده</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>جدول‌ها (CSV)</translation>
    </message>
    <message>
        <source>All that was measured (JSON)</source>
        <translation>همهٔ سنجیده‌ها (JSON)</translation>
    </message>
    <message>
        <source>For a clinic's system (FHIR)</source>
        <translation>برای سامانهٔ درمانگاه (FHIR)</translation>
    </message>
    <message>
        <source>Movement for OpenSim (TRC)</source>
        <translation>حرکت برای OpenSim (TRC)</translation>
    </message>
    <message>
        <source>Movement for a laboratory (C3D)</source>
        <translation>حرکت برای آزمایشگاه (C3D)</translation>
    </message>
    <message>
        <source>no movement was kept</source>
        <translation>حرکت بدن نگه داشته نشده</translation>
    </message>
    <message>
        <source>no video was kept</source>
        <translation>ویدیو نگه داشته نشده</translation>
    </message>
    <message>
        <source>A video of this visit lies on this computer.</source>
        <translation>ویدیویی از این مراجعه روی این رایانه هست.</translation>
    </message>
    <message>
        <source>Video kept</source>
        <translation>ویدیو نگه داشته شده</translation>
    </message>
    <message>
        <source>No picture of this visit is kept, only the movement of the joints.</source>
        <translation>از این مراجعه تصویری نگه داشته نشده است، فقط حرکت مفصل‌ها.</translation>
    </message>
    <message>
        <source>Joints only, no picture</source>
        <translation>فقط مفصل‌ها، بدون تصویر</translation>
    </message>
    <message>
        <source>Neither pictures nor movements of this visit are kept, only its figures.</source>
        <translation>از این مراجعه نه تصویر نگه داشته شده و نه حرکت بدن، فقط ارقامش.</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>فقط ارقام</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} در {1}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>تحویل داده‌شده</translation>
    </message>
    <message>
        <source>took in</source>
        <translation>گرفته‌شده</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف‌شده</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>A little on six days: nothing that the neighbours would hear.</source>
        <translation>کمی تمرین در شش روز هفته: بی سروصدایی که همسایه‌ها بشنوند.</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <translation>چرخش بازو</translation>
    </message>
    <message>
        <source>Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.</source>
        <translation>هر روز تعادل و پا، برای کسانی که می‌خواهند محکم‌تر بایستند. یک صندلی دم دست بگذارید.</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>پرس سینه</translation>
    </message>
    <message>
        <source>Bend your elbows further.</source>
        <translation>آرنج‌ها را بیشتر خم کنید.</translation>
    </message>
    <message>
        <source>Bent-over row</source>
        <translation>زیربغل خم</translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <translation>جلو بازو</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>برد داگ</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>بالا آمدن روی پنجه</translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <translation>دوضرب</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>ددلیفت</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>دیپ</translation>
    </message>
    <message>
        <source>Elbow to knee</source>
        <translation>آرنج به زانو</translation>
    </message>
    <message>
        <source>Face the camera from a few steps away with room above the bar.</source>
        <translation>چند قدم دورتر رو به دوربین بایستید، با فضای کافی بالای میله.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands and beside your feet.</source>
        <translation>رو به دوربین بایستید، با فضای کافی بالای دست‌ها و کنار پاها.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands.</source>
        <translation>رو به دوربین بایستید، با فضای کافی بالای دست‌ها.</translation>
    </message>
    <message>
        <source>Face the camera with room for both arms.</source>
        <translation>رو به دوربین بایستید، با فضای کافی برای هر دو بازو.</translation>
    </message>
    <message>
        <source>Face the camera with your whole body in the picture.</source>
        <translation>رو به دوربین بایستید، طوری که تمام بدن در تصویر باشد.</translation>
    </message>
    <message>
        <source>Face the camera, lying on your side, with head and feet in the picture.</source>
        <translation>به پهلو و رو به دوربین دراز بکشید، طوری که سر و پاها در تصویر باشند.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>گام‌های نخست</translation>
    </message>
    <message>
        <source>Front raise</source>
        <translation>نشر جلو</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>پل باسن</translation>
    </message>
    <message>
        <source>Go lower, until your thighs are level.</source>
        <translation>پایین‌تر بروید تا ران‌ها موازی زمین شوند.</translation>
    </message>
    <message>
        <source>It is too dark: switch on a light or turn towards the window.</source>
        <translation>خیلی تاریک است: چراغی روشن کنید یا رو به پنجره بچرخید.</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>طناب زدن</translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Keep your body in one straight line and bend your elbows all the way.</source>
        <translation>بدن را در یک خط صاف نگه دارید و آرنج‌ها را کامل خم کنید.</translation>
    </message>
    <message>
        <source>Keep your elbows at your sides.</source>
        <translation>آرنج‌ها را کنار بدن نگه دارید.</translation>
    </message>
    <message>
        <source>Keep your front knee behind your toes and your trunk upright.</source>
        <translation>زانوی جلو را پشت پنجهٔ پا و بالاتنه را صاف نگه دارید.</translation>
    </message>
    <message>
        <source>Keep your trunk upright: do not lean back to lift.</source>
        <translation>بالاتنه را صاف نگه دارید: برای بالا بردن به عقب خم نشوید.</translation>
    </message>
    <message>
        <source>Kneel on hands and knees side-on to the camera.</source>
        <translation>چهار دست‌وپا و از پهلو نسبت به دوربین قرار بگیرید.</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>نشر جانب</translation>
    </message>
    <message>
        <source>Legs, push and pull with your own weight and a bar, three times a week.</source>
        <translation>پا و حرکت‌های هل دادن و کشیدن با وزن بدن و یک میله، سه بار در هفته.</translation>
    </message>
    <message>
        <source>Lie side-on to the camera with head and feet in the picture.</source>
        <translation>از پهلو نسبت به دوربین دراز بکشید، طوری که سر و پاها در تصویر باشند.</translation>
    </message>
    <message>
        <source>Lift your hips: do not let your back sag.</source>
        <translation>لگن را بالا بیاورید: نگذارید کمر گود شود.</translation>
    </message>
    <message>
        <source>Load both legs alike.</source>
        <translation>وزن را روی هر دو پا یکسان بیندازید.</translation>
    </message>
    <message>
        <source>Lower more slowly.</source>
        <translation>آهسته‌تر پایین بیاورید.</translation>
    </message>
    <message>
        <source>Lower your hips: make one straight line from shoulders to heels.</source>
        <translation>لگن را پایین بیاورید: از شانه تا پاشنه یک خط صاف بسازید.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>لانژ</translation>
    </message>
    <message>
        <source>Move both arms alike.</source>
        <translation>هر دو بازو را یکسان حرکت دهید.</translation>
    </message>
    <message>
        <source>Pair of dumbbells</source>
        <translation>یک جفت دمبل</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>پلانک</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation>بارفیکس</translation>
    </message>
    <message>
        <source>Push your knees out, in line with your feet.</source>
        <translation>زانوها را به بیرون و هم‌راستای پاها فشار دهید.</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>شنا</translation>
    </message>
    <message>
        <source>Put the chair side-on to the camera and sit with both feet on the floor.</source>
        <translation>صندلی را از پهلو نسبت به دوربین بگذارید و با هر دو کف پا روی زمین بنشینید.</translation>
    </message>
    <message>
        <source>Set the camera at your side so that it sees shoulders, elbows and hands.</source>
        <translation>دوربین را در پهلوی خود بگذارید تا شانه‌ها، آرنج‌ها و دست‌ها را ببیند.</translation>
    </message>
    <message>
        <source>Set the camera beside or behind the bench at the height of the bar.</source>
        <translation>دوربین را کنار یا پشت نیمکت و هم‌ارتفاع میله بگذارید.</translation>
    </message>
    <message>
        <source>Set the camera in front of or behind the bar so that it sees bar and hips.</source>
        <translation>دوربین را جلو یا پشت میله بگذارید تا میله و لگن را ببیند.</translation>
    </message>
    <message>
        <source>Set the camera low at your side so that it sees you from head to feet.</source>
        <translation>دوربین را پایین و در پهلوی خود بگذارید تا از سر تا پا شما را ببیند.</translation>
    </message>
    <message>
        <source>Shoulder press</source>
        <translation>پرس سرشانه</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>پلانک پهلو</translation>
    </message>
    <message>
        <source>Single-leg stand</source>
        <translation>ایستادن تک‌پا</translation>
    </message>
    <message>
        <source>Sit against the wall side-on to the camera.</source>
        <translation>از پهلو نسبت به دوربین به دیوار تکیه دهید و بنشینید.</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>نشست و برخاست</translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation>درازونشست</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>اسکات</translation>
    </message>
    <message>
        <source>Stand bent over, side-on to the camera.</source>
        <translation>به جلو خم شوید و از پهلو نسبت به دوربین بایستید.</translation>
    </message>
    <message>
        <source>Stand half side-on to the camera with your arms in the picture.</source>
        <translation>نیم‌رخ نسبت به دوربین بایستید، طوری که بازوها در تصویر باشند.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room for a long step.</source>
        <translation>از پهلو نسبت به دوربین بایستید، با جای کافی برای یک گام بلند.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room in front of you.</source>
        <translation>از پهلو نسبت به دوربین بایستید، با فضای کافی در جلوی خود.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your feet in the picture.</source>
        <translation>از پهلو نسبت به دوربین بایستید، طوری که پاها در تصویر باشند.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your whole body in the picture.</source>
        <translation>از پهلو نسبت به دوربین بایستید، طوری که تمام بدن در تصویر باشد.</translation>
    </message>
    <message>
        <source>Stay in one place.</source>
        <translation>در یک جا بمانید.</translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation>استوار روی پا</translation>
    </message>
    <message>
        <source>Step into the picture.</source>
        <translation>وارد تصویر شوید.</translation>
    </message>
    <message>
        <source>Strong at home</source>
        <translation>قوی در خانه</translation>
    </message>
    <message>
        <source>Ten quiet minutes</source>
        <translation>ده دقیقهٔ بی‌صدا</translation>
    </message>
    <message>
        <source>The movement was too small.</source>
        <translation>حرکت خیلی کوچک بود.</translation>
    </message>
    <message>
        <source>There are two people in the picture: only one can be followed.</source>
        <translation>دو نفر در تصویر هستند: فقط یکی را می‌توان دنبال کرد.</translation>
    </message>
    <message>
        <source>Turn side-on to the camera: the movement cannot be measured from here.</source>
        <translation>از پهلو به دوربین بایستید: از این زاویه نمی‌توان حرکت را سنجید.</translation>
    </message>
    <message>
        <source>Turn to face the camera: the movement cannot be measured from here.</source>
        <translation>رو به دوربین بچرخید: از این زاویه نمی‌توان حرکت را سنجید.</translation>
    </message>
    <message>
        <source>Upper body twice a week; choose a weight that leaves two repetitions in reserve.</source>
        <translation>بالاتنه دو بار در هفته؛ وزنه‌ای بردارید که توان دو تکرار دیگر برایتان بماند.</translation>
    </message>
    <message>
        <source>Use your whole range.</source>
        <translation>از تمام دامنهٔ خود استفاده کنید.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>نشستن به دیوار</translation>
    </message>
    <message>
        <source>Whole body, three short sessions a week, no equipment: for the first month.</source>
        <translation>تمام بدن، سه جلسهٔ کوتاه در هفته، بدون وسیله: برای ماه اول.</translation>
    </message>
    <message>
        <source>You are too far away: come closer.</source>
        <translation>خیلی دورید: نزدیک‌تر بیایید.</translation>
    </message>
    <message>
        <source>You are too near: step back until your whole body is in the picture.</source>
        <translation>خیلی نزدیکید: عقب بروید تا تمام بدن در تصویر باشد.</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>عضلات شکم</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>مچ پاها</translation>
    </message>
    <message>
        <source>back</source>
        <translation>پشت</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>جلو بازو</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>ساق پا</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>سینه</translation>
    </message>
    <message>
        <source>front shoulders</source>
        <translation>سرشانهٔ جلو</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>باسن</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>همسترینگ</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>خم‌کننده‌های لگن</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>لگن</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>پاها</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>چهارسر ران</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>شانه‌ها</translation>
    </message>
    <message>
        <source>side abdominals</source>
        <translation>پهلوهای شکم</translation>
    </message>
    <message>
        <source>side shoulders</source>
        <translation>سرشانهٔ میانی</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>پشت بازو</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>بالای پشت</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All time</source>
        <translation>کل دوره</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>۷ روز</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>۳۰ روز</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>۳ ماه</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>۱۲ ماه</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>Range of motion: not measured yet</source>
        <translation>دامنهٔ حرکت: هنوز سنجیده نشده</translation>
    </message>
    <message>
        <source>Range of motion: {0}</source>
        <translation>دامنهٔ حرکت: {0}</translation>
    </message>
    <message>
        <source>Range of motion: {0}, wanted at least {1}°</source>
        <translation>دامنهٔ حرکت: {0}، خواسته دست‌کم {1}°</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>تاکنون</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Train on {0} days a week</source>
        <translation>{0} روز تمرین در هفته</translation>
    </message>
    <message>
        <source>{0} sets a week</source>
        <translation>{0} ست در هفته</translation>
    </message>
    <message>
        <source>{0} repetitions a week</source>
        <translation>{0} تکرار در هفته</translation>
    </message>
    <message>
        <source>Hold for {0} a week</source>
        <translation>{0} نگه داشتن در هفته</translation>
    </message>
    <message>
        <source>{0} repetitions in a set</source>
        <translation>{0} تکرار در یک ست</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>{0} نگه داشتن</translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation>بلند کردن {0}</translation>
    </message>
    <message>
        <source>Range of motion of {0}</source>
        <translation>دامنهٔ حرکت {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>✓ this week</source>
        <translation>✓ این هفته</translation>
    </message>
    <message>
        <source>not yet this week</source>
        <translation>این هفته هنوز نه</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ رسیده</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>تا {0}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Where do you train?</source>
        <translation>کجا تمرین می‌کنید؟</translation>
    </message>
    <message>
        <source>Place the camera so that it sees you from head to feet.</source>
        <translation>دوربین را طوری بگذارید که از سر تا پا شما را ببیند.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message>
        <source>Show me as a mirror does</source>
        <translation>مرا مثل آینه نشان بده</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>دوربینی پیدا نشد</translation>
    </message>
    <message>
        <source>Connect one and look again, or go on: a video or the demo will do.</source>
        <translation>یکی وصل کنید و دوباره جستجو کنید، یا ادامه دهید: ویدیو یا نمایش هم کافی است.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>بدون دوربین</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>در حال آماده‌سازی…</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <translation>شبکه‌های عصبی در حال بارگذاری‌اند.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>در حال باز کردن دوربین…</translation>
    </message>
    <message>
        <source>Good: I can see you well.</source>
        <translation>خوب است: شما را خوب می‌بینم.</translation>
    </message>
    <message>
        <source>Welcome to your coach</source>
        <translation>به مربی خود خوش آمدید</translation>
    </message>
    <message>
        <source>It watches you train, counts every repetition and tells you what to mend. Everything stays on this computer. What is your name?</source>
        <translation>تمرین شما را تماشا می‌کند، هر تکرار را می‌شمارد و می‌گوید چه را درست کنید. همه چیز روی همین رایانه می‌ماند. نام شما چیست؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>What would you like to hear?</source>
        <translation>دوست دارید چه بشنوید؟</translation>
    </message>
    <message>
        <source>With sound you need not look at the screen. Ctrl+U switches it off and on.</source>
        <translation>با صدا لازم نیست به صفحه نگاه کنید. Ctrl+U آن را خاموش و روشن می‌کند.</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>شمارش با صدا</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>راهنمایی با صدا</translation>
    </message>
    <message>
        <source>Tones at start and end of sets</source>
        <translation>بوق در شروع و پایان ست‌ها</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>امتحان کن</translation>
    </message>
    <message>
        <source>One, two, three. Well done.</source>
        <translation>یک، دو، سه. آفرین.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>می‌خواهید چطور شروع کنید؟</translation>
    </message>
    <message>
        <source>The button, Ctrl+Enter, or without touching anything.</source>
        <translation>با دکمه، با Ctrl+Enter، یا بی آنکه به چیزی دست بزنید.</translation>
    </message>
    <message>
        <source>Start and stop by raising both arms for two seconds</source>
        <translation>شروع و توقف با بالا بردن هر دو بازو برای دو ثانیه</translation>
    </message>
    <message>
        <source>Time to get into position after the start</source>
        <translation>زمان برای قرار گرفتن در وضعیت، پس از شروع</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} ثانیه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Licences</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <source>The help is missing</source>
        <translation>راهنما نیست</translation>
    </message>
    <message>
        <source>It should lie in {0}: install the app again.</source>
        <translation>باید در {0} باشد: اپ را دوباره نصب کنید.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exercise</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Repetitions that count</source>
        <translation>تکرارهایی که به حساب می‌آیند</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Minutes and seconds from the start</source>
        <translation>دقیقه و ثانیه از شروع</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Range of motion with its error, degrees</source>
        <translation>دامنهٔ حرکت با خطای آن، به درجه</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>تمپو</translation>
    </message>
    <message>
        <source>Down – pause – up, seconds</source>
        <translation>پایین – مکث – بالا، به ثانیه</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>تمام نشده</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (نامطمئن)</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} اطمینان</translation>
    </message>
    <message>
        <source>Rep {0}</source>
        <translation>تکرار {0}</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>شمرده نشد. {0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده شد</translation>
    </message>
    <message>
        <source>Held for {0}</source>
        <translation>{0} نگه داشته شد</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>Its video is gone and could not be brought back.</source>
        <translation>ویدیوی آن از میان رفته و بازگردانده نشد.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Stand so that the camera sees all of the movement.</source>
        <translation>طوری بایستید که دوربین تمام حرکت را ببیند.</translation>
    </message>
    <message>
        <source>An exercise of your own</source>
        <translation>حرکتی از خودتان</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>تا وقتی آن را یاد ندهید، هر حرکتی که به جای آغازش برگردد شمرده می‌شود.</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>از پهلو</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>از روبه‌رو</translation>
    </message>
    <message>
        <source>From any side</source>
        <translation>از هر سمت</translation>
    </message>
    <message>
        <source>The seconds are counted for which you hold it.</source>
        <translation>ثانیه‌هایی که نگه می‌دارید شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Each side is counted for itself; both at once count once.</source>
        <translation>هر طرف جدا شمرده می‌شود؛ هر دو با هم یک‌بار.</translation>
    </message>
    <message>
        <source>Left and right together count once.</source>
        <translation>چپ و راست با هم یک‌بار شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>There and back counts once; {0}° to {1}° is usual.</source>
        <translation>رفت و برگشت یک‌بار شمرده می‌شود؛ {0}° تا {1}° معمول است.</translation>
    </message>
    <message>
        <source>There and back counts once.</source>
        <translation>رفت و برگشت یک‌بار شمرده می‌شود.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The coach cannot start</source>
        <translation>مربی نمی‌تواند شروع کند</translation>
    </message>
    <message>
        <source>Waiting for the picture</source>
        <translation>در انتظار تصویر</translation>
    </message>
    <message>
        <source>About your log</source>
        <translation>دربارهٔ دفتر تمرین شما</translation>
    </message>
    <message>
        <source>About your video</source>
        <translation>دربارهٔ ویدیوی شما</translation>
    </message>
    <message>
        <source>No exercise was seen. Stand so that your whole body is in the picture, and try again.</source>
        <translation>حرکتی دیده نشد. طوری بایستید که تمام بدن در تصویر باشد و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>چیزی شمرده نشد</translation>
    </message>
    <message>
        <source>Seen, and not kept in your history</source>
        <translation>دیده شد، ولی در تاریخچهٔ شما نماند</translation>
    </message>
    <message>
        <source>Saved in your history</source>
        <translation>در تاریخچهٔ شما ذخیره شد</translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation>جلسه شروع نشد</translation>
    </message>
    <message>
        <source>The session has ended early</source>
        <translation>جلسه زودتر تمام شد</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>در حال آماده‌سازی…</translation>
    </message>
    <message>
        <source>A camera, a video file, a network stream or the demo recording.</source>
        <translation>دوربین، فایل ویدیو، جریان شبکه یا ضبط نمایشی.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>انتخاب منبع</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>در حال باز کردن منبع…</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>هر وقت آماده بودید</translation>
    </message>
    <message>
        <source>Press Start to watch a recorded session.</source>
        <translation>برای تماشای جلسهٔ ضبط‌شده دکمهٔ شروع را بزنید.</translation>
    </message>
    <message>
        <source>Press Start to watch {0}.</source>
        <translation>برای تماشای {0} دکمهٔ شروع را بزنید.</translation>
    </message>
    <message>
        <source>Stand so that the camera sees your whole body, then press Start.</source>
        <translation>طوری بایستید که دوربین تمام بدن را ببیند، سپس شروع را بزنید.</translation>
    </message>
    <message>
        <source>End the session and keep what was counted</source>
        <translation>پایان جلسه و نگه داشتن آنچه شمرده شد</translation>
    </message>
    <message>
        <source>The session is being written down</source>
        <translation>جلسه در حال ذخیره شدن است</translation>
    </message>
    <message>
        <source>The networks are being loaded</source>
        <translation>شبکه‌های عصبی در حال بارگذاری‌اند</translation>
    </message>
    <message>
        <source>The coach could not be loaded: see the message above</source>
        <translation>مربی بارگذاری نشد: پیام بالا را ببینید</translation>
    </message>
    <message>
        <source>Choose a source first</source>
        <translation>اول یک منبع انتخاب کنید</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>شروع جلسه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>شروع دوباره</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>نمایش در تاریخچه</translation>
    </message>
</context>
<context>
    <name>loading</name>
    <message>
        <source>Opening the log…</source>
        <translation>در حال باز کردن دفتر تمرین…</translation>
    </message>
    <message>
        <source>Looking for the pose model…</source>
        <translation>در جستجوی مدل حالت بدن…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>در حال بارگذاری شبکه‌های عصبی…</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>در حال گرم شدن…</translation>
    </message>
    <message>
        <source>Fetching the pose model…</source>
        <translation>در حال دریافت مدل حالت بدن…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The app's model itself is trained on everybody, those people too: no figure of it can be given on them.</source>
        <translation>خود مدل برنامه از همه آموخته است، از این افراد هم: پس نمی‌توان برای خود آن روی این افراد عددی گفت.</translation>
    </message>
    <message>
        <source>dip: two real people and a generated one; unproven, its word weighs half.</source>
        <translation>دیپ: دو نفر واقعی و یکی ساختگی؛ ثابت‌نشده، رأیش نیم حساب می‌شود.</translation>
    </message>
    <message>
        <source>arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of eight.</source>
        <translation>چرخش بازو و آرنج به زانو: ضبط حرکت پنج نفر؛ نشست و برخاست: اسکلت‌های Kinect هشت نفر.</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (آسیب‌دیده)</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (در حال استفاده)</translation>
    </message>
    <message>
        <source>Names exercises from the movement of your joints.</source>
        <translation>حرکت را از جنبش مفصل‌های شما می‌شناسد.</translation>
    </message>
    <message>
        <source>Names exercises from the picture.</source>
        <translation>حرکت را از تصویر می‌شناسد.</translation>
    </message>
    <message>
        <source>Finds your joints in the picture.</source>
        <translation>مفصل‌های شما را در تصویر پیدا می‌کند.</translation>
    </message>
    <message>
        <source>It was taught on this computer.</source>
        <translation>روی همین رایانه آموزش دیده است.</translation>
    </message>
    <message>
        <source>It is experimental: it is asked and shown, and changes no answer.</source>
        <translation>آزمایشی است: از آن پرسیده می‌شود و نظرش نشان داده می‌شود، ولی هیچ پاسخی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>See the file LICENSE beside it; that of its data is below.</source>
        <translation>فایل LICENSE کنار آن را ببینید؛ مجوز داده‌های آن در زیر آمده است.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>اجرا روی</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>استفاده نمی‌شود</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکهٔ عصبی</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>حرکت‌ها</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>سنجیده‌شده</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>محدودیت‌ها</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>آموخته از</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>{0}, moments of sets that were left out</source>
        <translation>{0}، لحظه‌هایی از ست‌های کنارگذاشته‌شده</translation>
    </message>
    <message>
        <source>Clips of people it never saw</source>
        <translation>کلیپ‌های افرادی که هرگز ندیده</translation>
    </message>
    <message>
        <source>Moments of people it never saw</source>
        <translation>لحظه‌هایی از افرادی که هرگز ندیده</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>فریم در ثانیه</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخیر</translation>
    </message>
    <message>
        <source>Dropped frames</source>
        <translation>فریم‌های افتاده</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <translation>اجرای شبکه‌ها روی</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>When the app starts, {0} is asked once. That tells it that version {1} runs here and, as every request does, your internet address; nothing of you or your training. Nothing is installed.</source>
        <translation>هنگام شروع اپ یک بار از {0} پرسیده می‌شود. این به آن می‌گوید که نسخهٔ {1} اینجا اجرا می‌شود و مانند هر درخواستی نشانی اینترنتی شما را؛ چیزی از شما یا تمرینتان نه. چیزی نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>This is the newest version: {0}.</source>
        <translation>این تازه‌ترین نسخه است: {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}. {2}</source>
        <translation>نسخهٔ {0} آمده است؛ این {1} است. {2}</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>نسخهٔ تازه‌تری هست</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note kept: {0}</source>
        <translation>یادداشت نگه داشته شد: {0}</translation>
    </message>
    <message>
        <source>Note changed: {0}</source>
        <translation>یادداشت تغییر کرد: {0}</translation>
    </message>
    <message>
        <source>Note deleted: {0}</source>
        <translation>یادداشت حذف شد: {0}</translation>
    </message>
    <message>
        <source>Drawing removed</source>
        <translation>طرح برداشته شد</translation>
    </message>
    <message>
        <source>{0}, repetition {1}</source>
        <translation>{0}، تکرار {1}</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>This moment, {0}</source>
        <translation>این لحظه، {0}</translation>
    </message>
    <message>
        <source>The whole visit</source>
        <translation>کل مراجعه</translation>
    </message>
    <message>
        <source>line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>پیکان</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>زاویهٔ {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دایره</translation>
    </message>
    <message>
        <source>text “{0}”</source>
        <translation>متن «{0}»</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>This is a fault in the app ({0}). What happened is written in {1}.</source>
        <translation>این خطایی در اپ است ({0}). شرح آن در {1} نوشته شده است.</translation>
    </message>
    <message>
        <source>The app ended suddenly the last time</source>
        <translation>اپ دفعهٔ قبل ناگهان بسته شد</translation>
    </message>
    <message>
        <source>Every repetition that was counted is in your history. A report lies in {0}.</source>
        <translation>هر تکراری که شمرده شد در تاریخچهٔ شماست. گزارشی در {0} هست.</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>From your joints</source>
        <translation>از مفصل‌های شما</translation>
    </message>
    <message>
        <source>From the picture</source>
        <translation>از تصویر</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>هنوز نظری نداده</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>بدون حرکت</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>experimental: not counted</source>
        <translation>آزمایشی: شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>weighs {0}</source>
        <translation>وزن رأی {0}</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>{0} ثانیه پیش</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (کپی)</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>حذف شد: {0}</translation>
    </message>
    <message>
        <source>Put away: {0}</source>
        <translation>بایگانی شد: {0}</translation>
    </message>
    <message>
        <source>Taken up again: {0}</source>
        <translation>دوباره فعال شد: {0}</translation>
    </message>
    <message>
        <source>Renamed: {0} is now {1}</source>
        <translation>تغییر نام: {0} اکنون {1} است</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>افزوده شد: {0}</translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation>{0} (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>ست‌ها</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استراحت</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>{0} with {1} kg</source>
        <translation>{0} با {1} کیلوگرم</translation>
    </message>
    <message>
        <source>from {0}°</source>
        <translation>از {0}°</translation>
    </message>
    <message>
        <source>up to {0}°</source>
        <translation>تا {0}°</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>هر روز</translation>
    </message>
</context>
<context>
    <name>pointing</name>
    <message>
        <source>{0}, point {1} of {2}.</source>
        <translation>{0}، نقطهٔ {1} از {2}.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter sets the point, Escape drops it.</source>
        <translation>کلیدهای جهت‌نما ضربدر را جابه‌جا می‌کنند، با Ctrl در گام‌های کوچک؛ Enter نقطه را می‌گذارد و Esc آن را رها می‌کند.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter removes the drawing there, Escape puts the eraser away.</source>
        <translation>کلیدهای جهت‌نما ضربدر را جابه‌جا می‌کنند، با Ctrl در گام‌های کوچک؛ Enter نقاشی آنجا را پاک می‌کند و Esc پاک‌کن را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top.</source>
        <translation>{0} از چپ، {1} از بالا.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Repetitions per day</source>
        <translation>تکرار در روز</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>بهترین ست</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>دامنهٔ حرکت</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>زمان هر تکرار</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>خستگی</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Repetitions of a session; with weights, weight times repetitions</source>
        <translation>تکرارهای یک جلسه؛ با وزنه، وزن ضربدر تکرار</translation>
    </message>
    <message>
        <source>The most repetitions of a set, or the longest hold</source>
        <translation>بیشترین تکرار در یک ست، یا طولانی‌ترین نگه‌داری</translation>
    </message>
    <message>
        <source>Estimated: the speed lost by the end of the sets</source>
        <translation>برآورد: افت سرعت در پایان ست‌ها</translation>
    </message>
    <message>
        <source>{0} % slower by the end</source>
        <translation>{0} % کندتر در پایان</translation>
    </message>
    <message>
        <source>{0} in a row</source>
        <translation>{0} پیاپی</translation>
    </message>
    <message>
        <source>{0}, {1} at the longest</source>
        <translation>{0}، طولانی‌ترین {1}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>In a set</source>
        <translation>در یک ست</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>در یک روز</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزنه</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>نگه‌داری</translation>
    </message>
    <message>
        <source>{0} in a set</source>
        <translation>{0} در یک ست</translation>
    </message>
    <message>
        <source>{0} on a day</source>
        <translation>{0} در یک روز</translation>
    </message>
    <message>
        <source>held for {0}</source>
        <translation>نگه‌داری {0}</translation>
    </message>
    <message>
        <source>{0} lifted</source>
        <translation>بلند کردن {0}</translation>
    </message>
    <message>
        <source>{0} range</source>
        <translation>دامنهٔ {0}</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Go</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>استراحت تمام شد.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>بعدی: {0}.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} ثانیه</translation>
    </message>
    <message>
        <source>Set done: {0}.</source>
        <translation>ست تمام شد: {0}.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>from the front</source>
        <translation>از روبه‌رو</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>از پشت</translation>
    </message>
    <message>
        <source>half from the side</source>
        <translation>نیم‌رخ</translation>
    </message>
    <message>
        <source>from the side</source>
        <translation>از پهلو</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Mean range</source>
        <translation>میانگین دامنه</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیده‌شده</translation>
    </message>
    <message>
        <source>Joints visible</source>
        <translation>مفصل‌های دیده‌شده</translation>
    </message>
    <message>
        <source>Error of the range</source>
        <translation>خطای دامنه</translation>
    </message>
    <message>
        <source>Person in the picture</source>
        <translation>شخص در تصویر</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>تصویر در ثانیه</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>کالیبراسیون</translation>
    </message>
    <message>
        <source>this exercise tells no angle</source>
        <translation>این حرکت زاویه‌ای نمی‌گوید</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: هیچ</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>1° seen is {0}° on the goniometer</source>
        <translation>1° دیده‌شده برابر {0}° روی گونیامتر است</translation>
    </message>
    <message>
        <source>The poses of this set were not kept: view and error are those of each rep.</source>
        <translation>حالت‌های بدن این ست نگه داشته نشده است: نما و خطا از آنِ هر تکرار است.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>چپ/راست</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>دیدنی</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Seen {0}, {1} visible, error {2}</source>
        <translation>دیده‌شده {0}، {1} دیدنی، خطا {2}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>سنجیده نشده</translation>
    </message>
    <message>
        <source>The range of {0} of {1} repetitions can be told.</source>
        <translation>دامنهٔ {0} از {1} تکرار را می‌توان گفت.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Unsure: is this “{0}”?</source>
        <translation>مطمئن نیستم: آیا این «{0}» است؟</translation>
    </message>
    <message>
        <source>Unsure: was that {0} × {1}?</source>
        <translation>مطمئن نیستم: {0} × {1} بود؟</translation>
    </message>
</context>
<context>
    <name>reanalysis</name>
    <message>
        <source>Set</source>
        <translation>ست</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>تا کنون</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Set {0}: {1}
Until now: {2}
Read again: {3}</source>
        <translation>ست {0}: {1}
تاکنون: {2}
خواندهٔ دوباره: {3}</translation>
    </message>
    <message>
        <source>{0} of the votes</source>
        <translation>{0} از رأی‌ها</translation>
    </message>
    <message>
        <source>Stays: its poses were not kept</source>
        <translation>می‌ماند: حالت‌های بدنش نگه داشته نشده است</translation>
    </message>
    <message>
        <source>Stays: someone corrected it by hand</source>
        <translation>می‌ماند: کسی آن را با دست اصلاح کرده است</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>همان می‌ماند</translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation>اکنون {0} است</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} بیشتر</translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation>{0} کمتر</translation>
    </message>
    <message>
        <source>other times or ranges</source>
        <translation>زمان‌ها یا دامنه‌های دیگر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Counted with {0}, read again with {1}.</source>
        <translation>با {0} شمرده شد، با {1} دوباره خوانده شد.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>چیزی تغییر نمی‌کرد.</translation>
    </message>
    <message>
        <source>{0} of {1} sets would change. Nothing is written yet.</source>
        <translation>{0} از {1} ست تغییر می‌کند. هنوز چیزی نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>تکرار {0} از {1}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Exercise report</source>
        <translation>گزارش تمرین</translation>
    </message>
    <message>
        <source>and {0} more sets: see the table of the CSV</source>
        <translation>و {0} ست دیگر: جدول CSV را ببینید</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>{0}: range by repetition</source>
        <translation>{0}: دامنه در هر تکرار</translation>
    </message>
    <message>
        <source>No poses were kept of this set.</source>
        <translation>حالت‌های بدن در این ست نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>and {0} more notes in the log</source>
        <translation>و {0} یادداشت دیگر در دفتر تمرین</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>زانو</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>لگن</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>آرنج</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>شانه</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>مچ پا</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>متولد {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>شمارهٔ {0}</translation>
    </message>
    <message>
        <source>No exercise was seen.</source>
        <translation>حرکتی دیده نشد.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>range of motion</source>
        <translation>دامنهٔ حرکت</translation>
    </message>
    <message>
        <source>down / pause / up</source>
        <translation>پایین / مکث / بالا</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>load</source>
        <translation>وزنه</translation>
    </message>
    <message>
        <source>exertion / pain</source>
        <translation>فشار تمرین / درد</translation>
    </message>
    <message>
        <source>view, visibility</source>
        <translation>نما، دیدپذیری</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>از این نما قابل سنجش نیست</translation>
    </message>
    <message>
        <source>line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>پیکان</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>زاویهٔ {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دایره</translation>
    </message>
    <message>
        <source>{0}: visits, no sure change</source>
        <translation>{0}: مراجعه‌ها، بدون تغییر قطعی</translation>
    </message>
    <message>
        <source>{0}: visits, {1}° ± {2}° a week</source>
        <translation>{0}: مراجعه‌ها، {1}° ± {2}° در هفته</translation>
    </message>
    <message>
        <source>front</source>
        <translation>روبه‌رو</translation>
    </message>
    <message>
        <source>back</source>
        <translation>پشت</translation>
    </message>
    <message>
        <source>side</source>
        <translation>پهلو</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>مورب</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Quality: no poses were kept, so it cannot be told.</source>
        <translation>کیفیت: حالت‌های بدن نگه داشته نشده است، پس نمی‌توان گفت.</translation>
    </message>
    <message>
        <source>Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is good to ± {4}°, and is not told where a view leaves more than 17° open.</source>
        <translation>کیفیت: یک نفر در {0} از {1} تصویر، {2} تصویر در ثانیه؛ بدترین دیدپذیری مفصل {3}؛ دقت دامنه ± {4}° است و جایی که نما بیش از 17° را نامعلوم بگذارد، اعلام نمی‌شود.</translation>
    </message>
    <message>
        <source>Measured by a camera and a pose estimator. This is not a diagnosis.</source>
        <translation>اندازه‌گیری با دوربین و برآورد حالت بدن. این تشخیص پزشکی نیست.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Neither movements nor a video were kept of this visit. The settings say for how long they are kept.</source>
        <translation>از این مراجعه نه حرکت بدن نگه داشته شده و نه ویدیو. تنظیمات می‌گوید چه مدت نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>تکرار {0} از {1}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>از این نما قابل سنجش نیست</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>شناخته‌شده</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>نکته‌ها</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>شمرده نشد. {0}</translation>
    </message>
    <message>
        <source>By joints</source>
        <translation>از روی مفصل‌ها</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>از روی تصویر</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>ست‌ها</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>توجه</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>شانه</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>آرنج</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>لگن</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>زانو</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>مچ پا</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>About your log</source>
        <translation>دربارهٔ دفتر تمرین شما</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A single pose is no movement: choose CSV or JSON.</source>
        <translation>یک حالت تنها حرکت نیست: CSV یا JSON را انتخاب کنید.</translation>
    </message>
    <message>
        <source>An exercise needs a name: give one of the table, or a name of your own.</source>
        <translation>حرکت نام می‌خواهد: یکی از جدول یا نامی از خودتان بدهید.</translation>
    </message>
    <message>
        <source>Another window of this app writes to the log, so this one only reads it.</source>
        <translation>پنجرهٔ دیگری از این اپ در دفتر تمرین می‌نویسد، پس این یکی فقط آن را می‌خواند.</translation>
    </message>
    <message>
        <source>In {0} nobody is seen to move: choose one with your whole body in the picture.</source>
        <translation>در {0} حرکت کسی دیده نمی‌شود: ویدیویی انتخاب کنید که تمام بدنتان در تصویر باشد.</translation>
    </message>
    <message>
        <source>In {0} the setting {1} has a wrong value: mend or remove it.</source>
        <translation>در {0} تنظیم {1} مقدار نادرستی دارد: درستش کنید یا برش دارید.</translation>
    </message>
    <message>
        <source>No copy can be made in {0} ({1}): check it.</source>
        <translation>در {0} نمی‌توان کپی ساخت ({1}): آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded: convert it to MP4 (H.264), or record it again.</source>
        <translation>هیچ تصویری از {0} خوانده نمی‌شود: آن را به MP4 (H.264) تبدیل کنید یا دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>No poses were kept of this session: choose another format, or another session.</source>
        <translation>از این جلسه حالت‌های بدن نگه داشته نشده است: قالبی دیگر یا جلسه‌ای دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>No session begins with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>هیچ جلسه‌ای با «{0}» شروع نمی‌شود: `fitness-app sessions list` همه را نام می‌برد.</translation>
    </message>
    <message>
        <source>No source is named: give a camera number, a file or an address.</source>
        <translation>منبعی نام برده نشده است: شمارهٔ دوربین، فایل یا نشانی بدهید.</translation>
    </message>
    <message>
        <source>No video is kept any more: only {0} MB are free where {1} lies. Make room.</source>
        <translation>دیگر ویدیویی نگه داشته نمی‌شود: جایی که {1} است فقط {0} مگابایت خالی است. جا باز کنید.</translation>
    </message>
    <message>
        <source>No video was kept of this session: let the settings keep videos, or choose another.</source>
        <translation>از این جلسه ویدیویی نگه داشته نشده است: در تنظیمات نگه داشتن ویدیو را روشن کنید یا جلسهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}): check the address, and that the camera is on and in the same network.</source>
        <translation>کسی در {0} پاسخ نمی‌دهد ({1}): نشانی را بررسی کنید و این‌که دوربین روشن و در همان شبکه باشد.</translation>
    </message>
    <message>
        <source>Nobody is seen in {0}: choose a video with your whole body in the picture.</source>
        <translation>در {0} کسی دیده نمی‌شود: ویدیویی انتخاب کنید که تمام بدنتان در تصویر باشد.</translation>
    </message>
    <message>
        <source>Not all rows of {0} could be copied: try again.</source>
        <translation>همهٔ سطرهای {0} کپی نشد: دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>On {0} this user may not create tables: grant CREATE on its schema.</source>
        <translation>در {0} این کاربر اجازهٔ ساختن جدول ندارد: روی طرح‌وارهٔ آن CREATE بدهید.</translation>
    </message>
    <message>
        <source>One repetition alone cannot be merged: choose two or more.</source>
        <translation>یک تکرار تنها را نمی‌توان یکی کرد: دو تا یا بیشتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Several sessions begin with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>چند جلسه با «{0}» شروع می‌شود: `fitness-app sessions list` همه را نام می‌برد.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>متوقف شد: چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>That is no address of a server: write postgresql://user@host/name.</source>
        <translation>این نشانی سرور نیست: بنویسید postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The app is open and writes to the log: close it, then restore.</source>
        <translation>اپ باز است و در دفتر تمرین می‌نویسد: آن را ببندید و بعد بازیابی کنید.</translation>
    </message>
    <message>
        <source>The benchmark could not be run: {0}</source>
        <translation>آزمون سرعت اجرا نشد: {0}</translation>
    </message>
    <message>
        <source>The copy of {0} is not complete: check the disk.</source>
        <translation>کپی {0} کامل نیست: دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>The cut lies outside the repetition: choose a moment within it.</source>
        <translation>برش بیرون از تکرار است: لحظه‌ای درون آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>The database has no valid address: write postgresql://user@host/name.</source>
        <translation>پایگاه داده نشانی درستی ندارد: بنویسید postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database on {0} cannot be used ({1}): check server and password.</source>
        <translation>پایگاه داده روی {0} را نمی‌توان به کار برد ({1}): سرور و گذرواژه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The demo recording {0} is missing: install the app again.</source>
        <translation>ضبط نمایشی {0} نیست: اپ را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>A personal model cannot be taught itself: choose the shipped skeleton model.</source>
        <translation>به خود مدل شخصی نمی‌توان آموزش داد: مدل اسکلتی همراه اپ را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No copy can be kept of {0}, so it stays: free some space.</source>
        <translation>از {0} نمی‌توان نسخه‌ای نگه داشت، پس می‌ماند: جا باز کنید.</translation>
    </message>
    <message>
        <source>ONNX Runtime computes on the processor only, not on {0!r}: choose device cpu.</source>
        <translation>ONNX Runtime فقط روی پردازنده حساب می‌کند، نه روی {0!r}: دستگاه cpu را انتخاب کنید.</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed here: install onnxruntime, or choose runtime auto.</source>
        <translation>ONNX Runtime اینجا نصب نیست: onnxruntime را نصب کنید یا موتور auto را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The device {0!r} is not there: choose auto or cpu in the settings.</source>
        <translation>دستگاه {0!r} وجود ندارد: در تنظیمات auto یا cpu را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The device {0!r} needs torch, which is not installed here: choose auto.</source>
        <translation>دستگاه {0!r} به torch نیاز دارد که اینجا نصب نیست: auto را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be written to {0}: free some space.</source>
        <translation>دیسک پر است و دیگر چیزی در {0} نوشته نمی‌شود: جا باز کنید.</translation>
    </message>
    <message>
        <source>The exercise needs a name: write one, such as 'Cossack squat'.</source>
        <translation>حرکت نام می‌خواهد: یکی بنویسید، مانند «اسکات قزاقی».</translation>
    </message>
    <message>
        <source>The file holds what no log can ({0}): export it once more.</source>
        <translation>فایل چیزی دارد که هیچ دفتر تمرینی ندارد ({0}): دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The graphs in {0} belong to other weights: make them again with `python -m ml.onnx_export {0}`, or install the app again.</source>
        <translation>گراف‌های {0} به وزن‌های دیگری تعلق دارند: آن‌ها را با `python -m ml.onnx_export {0}` دوباره بسازید یا برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The graphs in {0} do not give its golden answer: make them again.</source>
        <translation>گراف‌ها در {0} پاسخ مرجع خود را نمی‌دهند: دوباره بسازیدشان.</translation>
    </message>
    <message>
        <source>The graphs of {0} answer otherwise than torch: they are of no use.</source>
        <translation>گراف‌های {0} جز torch پاسخ می‌دهند: به کار نمی‌آیند.</translation>
    </message>
    <message>
        <source>The installed app cannot translate the video model: set compile_video to false.</source>
        <translation>برنامهٔ نصب‌شده نمی‌تواند مدل ویدیویی را ترجمه کند: compile_video را false بگذارید.</translation>
    </message>
    <message>
        <source>The log can be written to again; nothing was lost.</source>
        <translation>باز می‌توان در دفتر تمرین نوشت؛ چیزی از دست نرفت.</translation>
    </message>
    <message>
        <source>The log cannot be kept at {0} ({1}): choose a folder that can be written to.</source>
        <translation>دفتر تمرین را نمی‌توان در {0} نگه داشت ({1}): پوشه‌ای انتخاب کنید که بتوان در آن نوشت.</translation>
    </message>
    <message>
        <source>The log could not be brought to this version ({0}) and is as it was: go on with the older version of the app and report this.</source>
        <translation>دفتر تمرین به این نسخه نرسید ({0}) و همان است که بود: با نسخهٔ پیشین اپ ادامه دهید و این را گزارش کنید.</translation>
    </message>
    <message>
        <source>The log is on a server: its own tools check and restore it.</source>
        <translation>دفتر تمرین روی سرور است: ابزارهای خودش آن را بررسی و بازیابی می‌کنند.</translation>
    </message>
    <message>
        <source>The log on {0} is not empty: choose an empty one.</source>
        <translation>دفتر تمرین روی {0} خالی نیست: یکی خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The log {0} cannot be opened: check that its folder exists, with its rights.</source>
        <translation>دفتر تمرین {0} باز نمی‌شود: بودن پوشه و اجازه‌هایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The log {0} cannot be replaced ({1}): check its folder.</source>
        <translation>دفتر تمرین {0} را نمی‌توان جایگزین کرد ({1}): پوشه‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The log {0} cannot be written to: check the rights on it and its folder.</source>
        <translation>در دفتر تمرین {0} نمی‌توان نوشت: اجازه‌های آن و پوشه‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The log {0} could not be read or written: check the disk it lies on.</source>
        <translation>دفتر تمرین {0} خوانده یا نوشته نشد: دیسکی را که روی آن است بررسی کنید.</translation>
    </message>
    <message>
        <source>The log {0} has vanished from its folder: bring it back or start the app anew.</source>
        <translation>دفتر تمرین {0} از پوشه‌اش ناپدید شده است: آن را برگردانید یا اپ را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>The log {0} is damaged ({1}): restore a backup.</source>
        <translation>دفتر تمرین {0} آسیب دیده است ({1}): یک پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The log {0} is damaged: restore a backup with `fitness-app db restore`.</source>
        <translation>دفتر تمرین {0} آسیب دیده است: با `fitness-app db restore` یک پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The log {0} is in use by another program: close that one and try again.</source>
        <translation>برنامهٔ دیگری دفتر تمرین {0} را به کار می‌برد: آن را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The log {0} was written by a newer version of this app: install that one to open it.</source>
        <translation>دفتر تمرین {0} را نسخهٔ تازه‌تری از این اپ نوشته است: برای باز کردنش آن نسخه را نصب کنید.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0}: {1}.</source>
        <translation>مدل را نمی‌توان در {0} نوشت: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} does not give its golden answer: put the model folder back.</source>
        <translation>مدل در {0} پاسخ مرجع خود را نمی‌دهد: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>The model in {0} has no graph {1}: choose a model of another kind.</source>
        <translation>مدل در {0} گراف {1} ندارد: مدلی از نوع دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>The model in {0} has no graphs for ONNX Runtime: run `python -m ml.onnx_export {0}` where torch is installed, or choose runtime auto.</source>
        <translation>مدل {0} گرافی برای ONNX Runtime ندارد: `python -m ml.onnx_export {0}` را جایی اجرا کنید که torch نصب است، یا موتور auto را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no live pictures: choose a video model.</source>
        <translation>مدل {0} تصویر زنده نگاه نمی‌کند: یک مدل ویدیویی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no skeleton: choose a skeleton model.</source>
        <translation>مدل در {0} به اسکلت نگاه نمی‌کند: مدلی اسکلتی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The model needs the network {0!r}, which this version lacks: update the app.</source>
        <translation>مدل به شبکهٔ «{0}» نیاز دارد که این نسخه ندارد: اپ را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The model {0} is not here any more: choose another one.</source>
        <translation>مدل {0} دیگر اینجا نیست: یکی دیگر را برگزینید.</translation>
    </message>
    <message>
        <source>The model {0} that the settings name is not here, so {1} is used: import it again, or choose another model.</source>
        <translation>مدل {0} که تنظیمات نام می‌برد اینجا نیست، پس {1} به کار می‌رود: دوباره واردش کنید یا مدل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The network of {0} has no graphs: only live skeleton and video models have.</source>
        <translation>شبکهٔ {0} گراف ندارد: فقط مدل‌های زندهٔ اسکلتی و ویدیویی دارند.</translation>
    </message>
    <message>
        <source>The networks are still being loaded: wait a moment.</source>
        <translation>شبکه‌ها هنوز بارگذاری می‌شوند: کمی صبر کنید.</translation>
    </message>
    <message>
        <source>The other window is of another version of this app: close it and try again.</source>
        <translation>پنجرهٔ دیگر از نسخهٔ دیگری از این اپ است: آن را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle: type it again.</source>
        <translation>عبارت عبور این بسته را باز نمی‌کند: دوباره بنویسیدش.</translation>
    </message>
    <message>
        <source>The passphrase is too short: choose one of at least {0} letters.</source>
        <translation>عبارت عبور کوتاه است: یکی با دست‌کم {0} نویسه انتخاب کنید.</translation>
    </message>
    <message>
        <source>The port in {0} is no number from 1 to 65535.</source>
        <translation>درگاه در {0} عددی از 1 تا 65535 نیست.</translation>
    </message>
    <message>
        <source>The pose model {0} cannot be read: {1}.</source>
        <translation>مدل حالت بدن {0} خوانده نمی‌شود: {1}.</translation>
    </message>
    <message>
        <source>The pose model {0} is not here and cannot be fetched ({1}): connect to the internet and run `fitness-app models fetch`, or get {2} on another machine and put it at {3}.</source>
        <translation>مدل حالت بدن {0} اینجا نیست و دریافت نمی‌شود ({1}): به اینترنت وصل شوید و `fitness-app models fetch` را اجرا کنید، یا {2} را روی رایانهٔ دیگری بگیرید و در {3} بگذارید.</translation>
    </message>
    <message>
        <source>The poses of a set are damaged ({0}): export them once more.</source>
        <translation>حالت‌های بدن یک ست آسیب دیده است ({0}): دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The poses of this set are known in the picture only, not in metres: choose CSV or JSON.</source>
        <translation>حالت‌های بدن این ست فقط در تصویر شناخته است، نه به متر: CSV یا JSON را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}: {1}.</source>
        <translation>ضبط را نمی‌توان در {0} نوشت: {1}.</translation>
    </message>
    <message>
        <source>The report cannot be kept in {0} ({1}): free some space, or allow writing there.</source>
        <translation>گزارش را نمی‌توان در {0} نگه داشت ({1}): جا باز کنید یا اجازهٔ نوشتن بدهید.</translation>
    </message>
    <message>
        <source>The session cannot be kept in any folder of the app: free some space.</source>
        <translation>جلسه را نمی‌توان در هیچ پوشه‌ای از اپ نگه داشت: جا باز کنید.</translation>
    </message>
    <message>
        <source>The session could not be saved anywhere: free some space, and train once more.</source>
        <translation>جلسه هیچ‌جا ذخیره نشد: جا باز کنید و یک بار دیگر تمرین کنید.</translation>
    </message>
    <message>
        <source>The setting database_url names a password: write {0}@{1}, and give the password to the system's keyring.</source>
        <translation>تنظیم database_url گذرواژه دارد: بنویسید {0}@{1} و گذرواژه را به دسته‌کلید سیستم بدهید.</translation>
    </message>
    <message>
        <source>The setting update_address is {0!r}: write an address that begins with https://.</source>
        <translation>تنظیم update_address «{0}» است: نشانی‌ای بنویسید که با https:// شروع شود.</translation>
    </message>
    <message>
        <source>The setting {0} is {1!r}; choose one of {2}.</source>
        <translation>تنظیم {0} برابر {1!r} است؛ یکی از {2} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The setting {0} is {1}; choose a number from 0 to {2}.</source>
        <translation>تنظیم {0} برابر {1} است؛ عددی از 0 تا {2} انتخاب کنید.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>تنظیمات را نمی‌توان در {0} نوشت: {1}.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: mend or remove it.</source>
        <translation>فایل تنظیمات {0} خوانده نمی‌شود: درستش کنید یا برش دارید.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be used: {1}</source>
        <translation>فایل تنظیمات {0} را نمی‌توان به کار برد: {1}</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings: mend or remove it.</source>
        <translation>فایل تنظیمات {0} تنظیمی ندارد: درستش کنید یا برش دارید.</translation>
    </message>
    <message>
        <source>The system has no keyring for the password of {0} ({1}): unlock or install one, such as gnome-keyring, or set the environment variable {2}.</source>
        <translation>سیستم برای گذرواژهٔ {0} دسته‌کلیدی ندارد ({1}): یکی را باز یا نصب کنید، مانند gnome-keyring، یا متغیر محیطی {2} را بگذارید.</translation>
    </message>
    <message>
        <source>The system's keyring does not answer ({0}): unlock it.</source>
        <translation>دسته‌کلید سیستم پاسخ نمی‌دهد ({0}): قفلش را باز کنید.</translation>
    </message>
    <message>
        <source>The video cannot be written to {0} ({1}): choose not to keep videos, or mend it.</source>
        <translation>ویدیو را نمی‌توان در {0} نوشت ({1}): ویدیو نگه ندارید یا این را درست کنید.</translation>
    </message>
    <message>
        <source>The video model {0} that the settings name is not here, so only the skeleton model names what you do: install the app again, or leave video_model empty in the settings file.</source>
        <translation>مدل ویدیویی {0} که در تنظیمات آمده اینجا نیست، پس تنها مدل اسکلت می‌گوید چه می‌کنید: برنامه را دوباره نصب کنید یا video_model را در پروندهٔ تنظیمات خالی بگذارید.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: free some space, or choose another folder.</source>
        <translation>ویدیوی {0} را نمی‌توان نوشت: جا باز کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged or foreign: put the model folder back.</source>
        <translation>وزن‌ها در {0} آسیب دیده یا بیگانه‌اند: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>The weights in {0} cannot be read: put the model folder back.</source>
        <translation>وزن‌ها در {0} خوانده نمی‌شوند: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their card: put the model folder back.</source>
        <translation>وزن‌ها در {0} با شناسنامه‌شان نمی‌خوانند: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>The weights in {0} name other classes ({1}) than their card ({2}): put the model folder back.</source>
        <translation>وزن‌ها در {0} رده‌هایی ({1}) جز شناسنامه‌شان ({2}) دارند: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system: run `{0} {1}`.</source>
        <translation>پنجره به کتابخانه‌های سیستم نیاز دارد: `{0} {1}` را اجرا کنید.</translation>
    </message>
    <message>
        <source>There are no poses of set {0}: choose another one.</source>
        <translation>از ست {0} حالت‌های بدن نیست: ست دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no athlete {0!r} in the log.</source>
        <translation>در دفتر تمرین ورزشکاری به نام «{0}» نیست.</translation>
    </message>
    <message>
        <source>There is no backup {0}: `fitness-app db check` names the newest.</source>
        <translation>پشتیبان {0} نیست: `fitness-app db check` تازه‌ترین را نام می‌برد.</translation>
    </message>
    <message>
        <source>There is no camera “{0}”: plug it in; `fitness-app doctor` lists what is there.</source>
        <translation>دوربینی به نام «{0}» نیست: وصلش کنید؛ `fitness-app doctor` نشان می‌دهد چه هست.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): log in to a desktop, or run `{0} {1}` and then `xvfb-run fitness-app`; `fitness-app demo` and `fitness-app analyse` need no display.</source>
        <translation>نمایشگری برای باز کردن پنجره نیست (DISPLAY و WAYLAND_DISPLAY خالی‌اند): به میز کار وارد شوید، یا `{0} {1}` و سپس `xvfb-run fitness-app` را اجرا کنید؛ `fitness-app demo` و `fitness-app analyse` نمایشگر نمی‌خواهند.</translation>
    </message>
    <message>
        <source>There is no exercise {0!r}; choose one of {1}.</source>
        <translation>حرکتی به نام «{0}» نیست؛ یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no exercise “{0}”: did you mean {1}? An exercise of your own needs a name that is less like it.</source>
        <translation>حرکتی به نام «{0}» نیست: منظورتان {1} بود؟ حرکت خودتان نامی می‌خواهد که کمتر به آن شبیه باشد.</translation>
    </message>
    <message>
        <source>There is no file or camera “{0}”: check its spelling; `fitness-app doctor` lists the cameras.</source>
        <translation>فایل یا دوربینی به نام «{0}» نیست: املایش را بررسی کنید؛ `fitness-app doctor` دوربین‌ها را نام می‌برد.</translation>
    </message>
    <message>
        <source>There is no file {0}: check the path.</source>
        <translation>فایل {0} نیست: مسیر را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no log at {0} yet: train once, or restore a backup.</source>
        <translation>هنوز دفتر تمرینی در {0} نیست: یک بار تمرین کنید یا پشتیبانی را بازیابی کنید.</translation>
    </message>
    <message>
        <source>There is no model {0!r}: `fitness-app models list` names them.</source>
        <translation>مدلی به نام «{0}» نیست: `fitness-app models list` آن‌ها را نام می‌برد.</translation>
    </message>
    <message>
        <source>There is no personal model {0!r}: `fitness-app models list` names them.</source>
        <translation>مدل شخصی‌ای به نام «{0}» نیست: `fitness-app models list` آن‌ها را نام می‌برد.</translation>
    </message>
    <message>
        <source>There is no pose model {0}: mend or clear its path in the settings.</source>
        <translation>مدل حالت بدن {0} نیست: مسیرش را در تنظیمات درست یا پاک کنید.</translation>
    </message>
    <message>
        <source>There is no pose recording {0}: check the path.</source>
        <translation>ضبط حالت بدن {0} نیست: مسیر را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no run {0}: `fitness-app bench --history` numbers them.</source>
        <translation>سنجشی با شمارهٔ {0} نیست: `fitness-app bench --history` شماره‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no runtime {0!r}: choose one of {1}.</source>
        <translation>موتوری به نام {0!r} وجود ندارد: یکی از این‌ها را انتخاب کنید: {1}.</translation>
    </message>
    <message>
        <source>There is no such correction in the log: it may have been deleted.</source>
        <translation>چنین اصلاحی در دفتر تمرین نیست: شاید پاک شده باشد.</translation>
    </message>
    <message>
        <source>There is no such repetition in the log: it may have been deleted.</source>
        <translation>چنین تکراری در دفتر تمرین نیست: شاید پاک شده باشد.</translation>
    </message>
    <message>
        <source>There is no such set in the log: it may have been deleted.</source>
        <translation>چنین ستی در دفتر تمرین نیست: شاید پاک شده باشد.</translation>
    </message>
    <message>
        <source>There is no such set or hold in the log: it may have been deleted.</source>
        <translation>چنین ست یا نگه‌داری‌ای در دفتر تمرین نیست: شاید پاک شده باشد.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: choose some sets first.</source>
        <translation>چیزی برای یاد گرفتن نیست: اول چند ست انتخاب کنید.</translation>
    </message>
    <message>
        <source>These repetitions have changed meanwhile: look at the set again, then repeat it.</source>
        <translation>این تکرارها در این میان تغییر کرده‌اند: ست را دوباره ببینید و تکرار کنید.</translation>
    </message>
    <message>
        <source>This backup is damaged: choose another one ({0}: {1}).</source>
        <translation>این پشتیبان آسیب دیده است: یکی دیگر انتخاب کنید ({0}: {1}).</translation>
    </message>
    <message>
        <source>This name is too long: {0} letters at most.</source>
        <translation>این نام بلند است: حداکثر {0} حرف.</translation>
    </message>
    <message>
        <source>This network cannot be taught: choose the shipped skeleton model.</source>
        <translation>به این شبکه نمی‌توان چیزی آموخت: مدل اسکلت همراه برنامه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This set is too long for C3D, which holds 65535 frames: choose TRC.</source>
        <translation>این ست برای C3D که 65535 فریم جا دارد بلند است: TRC را انتخاب کنید.</translation>
    </message>
    <message>
        <source>To make graphs install the extra: pip install 'fitness-app[train]'.</source>
        <translation>برای ساختن گراف‌ها افزونه را نصب کنید: pip install 'fitness-app[train]'.</translation>
    </message>
    <message>
        <source>To translate the video model a C++ compiler is needed: install one, or set compile_video to false.</source>
        <translation>برای ترجمهٔ مدل ویدیویی یک کامپایلر C++ لازم است: یکی نصب کنید یا compile_video را false بگذارید.</translation>
    </message>
    <message>
        <source>What answers at {0} is no video stream: check the path and the password.</source>
        <translation>آنچه در {0} پاسخ می‌دهد جریان ویدیو نیست: مسیر و گذرواژه را بررسی کنید.</translation>
    </message>
    <message>
        <source>What is recorded here is handed over to it and is in the log within a minute or two.</source>
        <translation>آنچه اینجا ضبط شود به آن سپرده می‌شود و تا یکی دو دقیقه در دفتر تمرین است.</translation>
    </message>
    <message>
        <source>allow it in Settings › Privacy &amp; security › Camera</source>
        <translation>در Settings › Privacy &amp; security › Camera اجازه‌اش را بدهید</translation>
    </message>
    <message>
        <source>allow it in System Settings › Privacy &amp; Security › Camera</source>
        <translation>در System Settings › Privacy &amp; Security › Camera اجازه‌اش را بدهید</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>در پوشه اجازهٔ نوشتن نیست</translation>
    </message>
    <message>
        <source>torch has no translation of this network: it stays with torch.</source>
        <translation>torch ترجمه‌ای از این شبکه ندارد: با torch می‌ماند.</translation>
    </message>
    <message>
        <source>torch is not installed here, and the model {0} cannot be computed without it as it was asked for: choose runtime auto and a shipped model, or install the app's variant with torch.</source>
        <translation>torch اینجا نصب نیست و بدون آن مدل {0} را نمی‌توان چنان‌که خواسته شده حساب کرد: موتور auto و یک مدل همراه برنامه را انتخاب کنید، یا نسخهٔ برنامه با torch را نصب کنید.</translation>
    </message>
    <message>
        <source>{0!r} has too few sets ({1}): at least {2} are needed, so that it can be judged by sets that it was not learned from.</source>
        <translation>«{0}» ست‌های کمی دارد ({1}): دست‌کم {2} تا لازم است تا با ست‌هایی سنجیده شود که از آن‌ها یاد نگرفته است.</translation>
    </message>
    <message>
        <source>{0!r} is no format: choose one of {1}.</source>
        <translation>«{0}» قالب نیست: یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0!r} means something else here: choose another name.</source>
        <translation>«{0}» اینجا معنای دیگری دارد: نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0!r} names no session: `fitness-app sessions list` shows the names.</source>
        <translation>«{0}» نام هیچ جلسه‌ای نیست: `fitness-app sessions list` نام‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>{0!r} was not taught: there is nothing to forget.</source>
        <translation>«{0}» آموزش داده نشده بود: چیزی برای فراموش کردن نیست.</translation>
    </message>
    <message>
        <source>{0} All settings are as on the first day; the old file is kept as {1}.</source>
        <translation>{0} همهٔ تنظیمات مانند روز اول است؛ فایل پیشین با نام {1} نگه داشته شده است.</translation>
    </message>
    <message>
        <source>{0} Close the other one to change anything here.</source>
        <translation>{0} برای تغییر دادن اینجا، آن دیگری را ببندید.</translation>
    </message>
    <message>
        <source>{0} Until then everything is kept in a journal.</source>
        <translation>{0} تا آن زمان همه چیز در گزارش موقت نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>{0} answers {1} to the question for a newer version: try again later.</source>
        <translation>{0} به پرسش نسخهٔ تازه‌تر {1} پاسخ می‌دهد: بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{0} belongs to other weights than the model beside it: make it again with python -m ml.personal_bank, or install the app again.</source>
        <translation>{0} از آنِ وزن‌هایی جز مدل کنارش است: با python -m ml.personal_bank دوباره بسازیدش یا اپ را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check it.</source>
        <translation>{0} پاک نمی‌شود ({1}): آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check its folder.</source>
        <translation>{0} پاک نمی‌شود ({1}): پوشه‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} پاک نمی‌شود: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked ({1}): choose a folder on a disk of this machine.</source>
        <translation>{0} قفل نمی‌شود ({1}): پوشه‌ای روی دیسک همین رایانه انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: close the program that uses it, or plug it in again.</source>
        <translation>{0} باز نمی‌شود: برنامه‌ای را که به کارش می‌برد ببندید یا دوباره وصلش کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: plug it in, close the program that uses it, or {1}.</source>
        <translation>{0} باز نمی‌شود: وصلش کنید، برنامه‌ای را که به کارش می‌برد ببندید، یا {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: streams begin with {1}.</source>
        <translation>{0} باز نمی‌شود: جریان‌ها با {1} شروع می‌شوند.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing is known of a newer version: try again with a connection.</source>
        <translation>{0} در دسترس نیست و از نسخهٔ تازه‌تر خبری نیست: با اتصال دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): allow reading it.</source>
        <translation>{0} خوانده نمی‌شود ({1}): اجازهٔ خواندنش را بدهید.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): check the file.</source>
        <translation>{0} خوانده نمی‌شود ({1}): فایل را بررسی کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a video: copy it to its place again.</source>
        <translation>{0} به صورت ویدیو خوانده نمی‌شود: دوباره در جایش کپی کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be read: name a report's file, or a number of `fitness-app bench --history`.</source>
        <translation>{0} خوانده نمی‌شود: فایل گزارشی یا شماره‌ای از `fitness-app bench --history` بدهید.</translation>
    </message>
    <message>
        <source>{0} cannot be read: put the model folder back.</source>
        <translation>{0} خوانده نمی‌شود: پوشهٔ مدل را به جای خود برگردانید.</translation>
    </message>
    <message>
        <source>{0} cannot be restored (it is empty): choose another one.</source>
        <translation>{0} بازیابی نمی‌شود (خالی است): یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no such folder): choose another place.</source>
        <translation>{0} نوشته نمی‌شود (چنین پوشه‌ای نیست): جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): choose another place.</source>
        <translation>{0} نوشته نمی‌شود ({1}): جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): free some space, or name another --output.</source>
        <translation>{0} نوشته نمی‌شود ({1}): جا باز کنید یا --output دیگری بدهید.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): check its folder.</source>
        <translation>در {0} نمی‌توان نوشت ({1}): پوشه‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): what you write is safe only once it is kept in the log.</source>
        <translation>در {0} نمی‌توان نوشت ({1}): آنچه می‌نویسید تنها وقتی امن است که در دفتر تمرین نگه داشته شود.</translation>
    </message>
    <message>
        <source>{0} does not fit its weights: put the model folder back.</source>
        <translation>{0} با وزن‌هایش نمی‌خواند: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>{0} does not say which version is the newest: try again later.</source>
        <translation>{0} نمی‌گوید تازه‌ترین نسخه کدام است: بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{0} holds no personal model: only those are imported.</source>
        <translation>{0} مدل شخصی ندارد: فقط همان‌ها وارد می‌شوند.</translation>
    </message>
    <message>
        <source>{0} holds no readable model card: put the model folder back.</source>
        <translation>{0} شناسنامهٔ خواندنی مدل ندارد: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>{0} holds no report: write one with `fitness-app bench --json`.</source>
        <translation>{0} گزارشی ندارد: با `fitness-app bench --json` یکی بنویسید.</translation>
    </message>
    <message>
        <source>{0} holds what no bundle does ({1}): do not use it.</source>
        <translation>{0} چیزی دارد که هیچ بسته‌ای ندارد ({1}): به کارش نبرید.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file for the log.</source>
        <translation>{0} پوشه است: فایلی برای دفتر تمرین نام ببرید.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a video file in it.</source>
        <translation>{0} پوشه است: فایل ویدیویی در آن را نام ببرید.</translation>
    </message>
    <message>
        <source>{0} is a single picture: choose a video, a camera or a pose recording.</source>
        <translation>{0} یک تصویر تنهاست: ویدیو، دوربین یا ضبط حالت بدن انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is a video file, nothing live: download it and analyse the file.</source>
        <translation>{0} فایل ویدیوست و زنده نیست: آن را بگیرید و فایل را تحلیل کنید.</translation>
    </message>
    <message>
        <source>{0} is being opened.</source>
        <translation>{0} در حال باز شدن است.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): export it once more.</source>
        <translation>{0} آسیب دیده است ({1}): دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>{0} is damaged: import the model again, or remove it.</source>
        <translation>{0} آسیب دیده است: مدل را دوباره وارد کنید یا برش دارید.</translation>
    </message>
    <message>
        <source>{0} is damaged: put the model folder back.</source>
        <translation>{0} آسیب دیده است: پوشهٔ مدل را به جای خود برگردانید.</translation>
    </message>
    <message>
        <source>{0} is empty: copy or record the video again.</source>
        <translation>{0} خالی است: ویدیو را دوباره کپی یا ضبط کنید.</translation>
    </message>
    <message>
        <source>{0} is gone and cannot be brought back: import its export.</source>
        <translation>{0} از دست رفته و برنمی‌گردد: خروجی‌اش را وارد کنید.</translation>
    </message>
    <message>
        <source>{0} is locked: give its passphrase.</source>
        <translation>{0} قفل است: عبارت عبورش را بدهید.</translation>
    </message>
    <message>
        <source>{0} is lost: check its cable or network; trying again.</source>
        <translation>{0} از دست رفت: کابل یا شبکه‌اش را بررسی کنید؛ دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>{0} is no bundle of this app, or was changed or cut off on its way: ask for it once more.</source>
        <translation>{0} بستهٔ این اپ نیست، یا در راه تغییر کرده یا بریده شده است: یک بار دیگر بخواهیدش.</translation>
    </message>
    <message>
        <source>{0} is no export of this app: choose another file.</source>
        <translation>{0} خروجی این اپ نیست: فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is no exported model, or is damaged: export it again.</source>
        <translation>{0} مدل صادرشده نیست یا آسیب دیده است: دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>{0} is no exported model: choose a file that this app exported.</source>
        <translation>{0} مدل صادرشده نیست: فایلی انتخاب کنید که این اپ خروجی گرفته است.</translation>
    </message>
    <message>
        <source>{0} is no known kind of database: use postgresql or sqlite.</source>
        <translation>{0} نوع شناخته‌شده‌ای از پایگاه داده نیست: postgresql یا sqlite را به کار ببرید.</translation>
    </message>
    <message>
        <source>{0} is no pose landmarker, or damaged: choose a whole .task file in the settings.</source>
        <translation>{0} مدل حالت بدن نیست یا آسیب دیده است: در تنظیمات یک فایل کامل ‎.task انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is no pose recording ({1}): export it again, or choose another file.</source>
        <translation>{0} ضبط حالت بدن نیست ({1}): دوباره خروجی بگیرید یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is no pose recording or is cut off: export it again, or choose another file.</source>
        <translation>{0} ضبط حالت بدن نیست یا بریده است: دوباره خروجی بگیرید یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is no text: choose a sealed bundle, or an export as JSON or CSV.</source>
        <translation>{0} متن نیست: یک بستهٔ مهرشده یا یک خروجی JSON یا CSV انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is no video, or was cut off while it was copied: copy it again, or choose another file.</source>
        <translation>{0} ویدیو نیست یا هنگام کپی بریده شده است: دوباره کپی کنید یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is not a log of this app: choose another file, or restore a backup.</source>
        <translation>{0} دفتر تمرین این اپ نیست: فایل دیگری انتخاب کنید یا پشتیبانی را بازیابی کنید.</translation>
    </message>
    <message>
        <source>{0} is not there: plug it in, or choose another; `fitness-app doctor` lists the cameras.</source>
        <translation>{0} نیست: وصلش کنید یا یکی دیگر انتخاب کنید؛ `fitness-app doctor` دوربین‌ها را نام می‌برد.</translation>
    </message>
    <message>
        <source>{0} is of no known kind: this app reads its own JSON and the CSV of {1}.</source>
        <translation>{0} از نوع ناشناخته است: این اپ JSON خودش و CSV برنامه‌های {1} را می‌خواند.</translation>
    </message>
    <message>
        <source>{0} is too large to be a bundle: choose another file.</source>
        <translation>{0} برای بسته بودن بزرگ است: فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is too large to be an export: choose another file.</source>
        <translation>{0} برای خروجی بودن بزرگ است: فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is too short to learn from: a set needs {1:.0f} seconds at least.</source>
        <translation>{0} برای یاد گرفتن کوتاه است: یک ست دست‌کم {1:.0f} ثانیه می‌خواهد.</translation>
    </message>
    <message>
        <source>{0} lacks a readable {1}: put the model folder back.</source>
        <translation>{0} یک {1} خواندنی ندارد: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: make it with python -m ml.personal_bank, or install again.</source>
        <translation>{0} یک {1} کم دارد: با python -m ml.personal_bank بسازیدش یا دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: put the model folder back.</source>
        <translation>{0} یک {1} کم دارد: پوشهٔ مدل را به جایش برگردانید.</translation>
    </message>
    <message>
        <source>{0} may not be used by you: run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>شما اجازهٔ به کار بردن {0} را ندارید: `sudo usermod -aG video $USER` را اجرا کنید، سپس خارج و دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>{0} names no host: write it like http://192.168.0.20:8080/video.</source>
        <translation>{0} رایانه‌ای را نام نمی‌برد: آن را مانند http://192.168.0.20:8080/video بنویسید.</translation>
    </message>
    <message>
        <source>{0} names no video: let it end in .mkv or .mp4.</source>
        <translation>{0} نام ویدیو نیست: باید به ‎.mkv یا ‎.mp4 ختم شود.</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture: close what else uses it.</source>
        <translation>{0} باز می‌شود ولی تصویری نمی‌دهد: آنچه را هم‌زمان به کارش می‌برد ببندید.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this app: install that one to read it.</source>
        <translation>{0} را نسخهٔ تازه‌تری از این اپ نوشته است: برای خواندنش آن نسخه را نصب کنید.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{0} is no stream address: it should begin with http://, https:// or rtsp://.</source>
        <translation>{0} نشانی جریان نیست: باید با http://، https:// یا rtsp:// شروع شود.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>انتخاب منبع</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>ضبط نمایشی</translation>
    </message>
    <message>
        <source>Videos and pose recordings</source>
        <translation>ویدیوها و ضبط‌های حالت بدن</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>باز کردن ویدیو</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the networks…</source>
        <translation>در حال بارگذاری شبکه‌های عصبی…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>آماده نیست</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>جلسه در جریان است</translation>
    </message>
    <message>
        <source>Writing the session down…</source>
        <translation>در حال ذخیرهٔ جلسه…</translation>
    </message>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} فریم/ثانیه</translation>
    </message>
    <message>
        <source>{0} ms delay</source>
        <translation>{0} میلی‌ثانیه تأخیر</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} افتاده</translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>This is a fault in the app ({0}).</source>
        <translation>این خطایی در اپ است ({0}).</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>Write the name of a new exercise, or let it learn from your corrections.</source>
        <translation>نام حرکتی تازه بنویسید، یا بگذارید از اصلاح‌های شما یاد بگیرد.</translation>
    </message>
    <message>
        <source>Write what the exercise is called.</source>
        <translation>بنویسید نام حرکت چیست.</translation>
    </message>
    <message>
        <source>This name cannot be used: write another one.</source>
        <translation>این نام را نمی‌توان به کار برد: نام دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Choose one more set, or record it.</source>
        <translation>یک ست دیگر انتخاب یا ضبط کنید.</translation>
    </message>
    <message>
        <source>Choose {0} more sets, or record them: three at least, better five.</source>
        <translation>{0} ست دیگر انتخاب یا ضبط کنید: دست‌کم سه، بهتر از آن پنج.</translation>
    </message>
    <message>
        <source>Ready. It takes less than a minute.</source>
        <translation>آماده است. کمتر از یک دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>learned from {0} sets; {1} of them were named right when they were left out</source>
        <translation>از {0} ست یاد گرفت؛ {1} تای آن‌ها وقتی کنار گذاشته شدند درست شناخته شدند</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>شانه</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>آرنج</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>مچ دست</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>لگن</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>زانو</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>مچ پا</translation>
    </message>
    <message>
        <source>Counted by all that moves, most of all: {0}.</source>
        <translation>شمارش با همهٔ آنچه حرکت می‌کند، بیش از همه: {0}.</translation>
    </message>
    <message>
        <source>Counted by the angle: {0}.</source>
        <translation>شمارش با زاویه: {0}.</translation>
    </message>
    <message>
        <source>Counted by the height: {0}.</source>
        <translation>شمارش با ارتفاع: {0}.</translation>
    </message>
    <message>
        <source>Counted by the distance: {0} – {1}.</source>
        <translation>شمارش با فاصله: {0} – {1}.</translation>
    </message>
    <message>
        <source>Counted by any movement that comes back.</source>
        <translation>با هر حرکتی که برگردد شمرده می‌شود.</translation>
    </message>
    <message>
        <source>The model in use stays</source>
        <translation>مدل در حال استفاده می‌ماند</translation>
    </message>
    <message>
        <source>Learned in {0}. It is used from the next session on.</source>
        <translation>در {0} یاد گرفت. از جلسهٔ بعد به کار می‌رود.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>یاد گرفت</translation>
    </message>
    <message>
        <source>{0} is hardly recognised in sets that were left out: record more sets, with your whole body in the picture and from where you will train.</source>
        <translation>{0} در ست‌های کنارگذاشته‌شده به‌سختی شناخته می‌شود: ست‌های بیشتری ضبط کنید، با تمام بدن در تصویر و از همان جایی که تمرین خواهید کرد.</translation>
    </message>
    <message>
        <source>The new model would know this worse than the one in use: {0}.</source>
        <translation>مدل تازه این را بدتر از مدل در حال استفاده می‌شناسد: {0}.</translation>
    </message>
    <message>
        <source>The new model would know the other exercises worse.</source>
        <translation>مدل تازه حرکت‌های دیگر را بدتر می‌شناسد.</translation>
    </message>
    <message>
        <source>The new movement looks too much like others: record it from another side, or leave it out.</source>
        <translation>حرکت تازه بیش از حد به حرکت‌های دیگر شبیه است: از سمتی دیگر ضبطش کنید یا کنارش بگذارید.</translation>
    </message>
    <message>
        <source>The new model is no better on sets that were left out.</source>
        <translation>مدل تازه روی ست‌های کنارگذاشته‌شده بهتر نیست.</translation>
    </message>
    <message>
        <source>It looks like {0} to the coach.</source>
        <translation>از نگاه مربی به {0} می‌ماند.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>All other exercises</source>
        <translation>همهٔ حرکت‌های دیگر</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>هشدارهای نادرست</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>● Video is being kept</source>
        <translation>● ویدیو در حال نگه‌داری است</translation>
    </message>
    <message>
        <source>Delayed mirror: begins in a few seconds</source>
        <translation>آینهٔ با تأخیر: تا چند ثانیهٔ دیگر شروع می‌شود</translation>
    </message>
    <message>
        <source>You {0} s ago</source>
        <translation>شما، {0} ثانیه پیش</translation>
    </message>
    <message>
        <source>Keep your arms up: {0} s</source>
        <translation>بازوها را بالا نگه دارید: {0} ثانیه</translation>
    </message>
    <message>
        <source>Raise both arms for two seconds to start</source>
        <translation>برای شروع، هر دو بازو را دو ثانیه بالا ببرید</translation>
    </message>
    <message>
        <source>Today: all {0} sets done</source>
        <translation>امروز: هر {0} ست انجام شد</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets</source>
        <translation>امروز: {0} از {1} ست</translation>
    </message>
    <message>
        <source>at least {0}°</source>
        <translation>دست‌کم {0}°</translation>
    </message>
    <message>
        <source>then rest {0}</source>
        <translation>سپس {0} استراحت</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>This computer has no voice: figures and tones only.</source>
        <translation>این رایانه صدای گفتار ندارد: تنها عدد و بوق.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} s</source>
        <translation>{0} ثانیه</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} دقیقه</translation>
    </message>
    <message>
        <source>No repetitions</source>
        <translation>بدون تکرار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>یک تکرار</translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation>{0} تکرار</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>یک روز</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} روز</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>دوربین {0}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>از این نما قابل سنجش نیست</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Loading the network</source>
        <translation>بارگذاری شبکهٔ عصبی</translation>
    </message>
    <message>
        <source>Reading the poses of the visit</source>
        <translation>در حال خواندن حالت‌های بدن مراجعه</translation>
    </message>
    <message>
        <source>Reading the sets of your history</source>
        <translation>خواندن ست‌های تاریخچهٔ شما</translation>
    </message>
    <message>
        <source>Looking at the sets</source>
        <translation>نگاه کردن به ست‌ها</translation>
    </message>
    <message>
        <source>Judging by sets that were not learned from</source>
        <translation>سنجش با ست‌هایی که از آن‌ها یاد نگرفته</translation>
    </message>
    <message>
        <source>Learning from all sets</source>
        <translation>یادگیری از همهٔ ست‌ها</translation>
    </message>
    <message>
        <source>Comparing with the model in use</source>
        <translation>مقایسه با مدل در حال استفاده</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>نوشتن مدل</translation>
    </message>
    <message>
        <source>Starting the benchmark</source>
        <translation>شروع آزمون سرعت</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>در حال نوشتن فایل</translation>
    </message>
    <message>
        <source>Reading the visit and its movements</source>
        <translation>در حال خواندن مراجعه و حرکت‌هایش</translation>
    </message>
    <message>
        <source>Reading what the networks said</source>
        <translation>در حال خواندن گفتهٔ شبکه‌ها</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>کشیدن نمودارها</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>در حال حذف برای همیشه</translation>
    </message>
</context>
</TS>
