<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for damage from end to end and counts what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the place of the log, which is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercise is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keyring, never into a file. Leave it empty for the one that is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects and looks what is there; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on. Without an address it is the file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It is used when the app is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, of all people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy to a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the backups too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any file again. A copy holds all but videos and models, and can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it only counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Train page with {0} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has recorded this exercise for the library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded from {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the turning point only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coach watches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Add “{0}” as an exercise of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>No exercise matches. An exercise of your own: see the Teach page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, or what it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault in the app, not yours. What was counted is saved. You can go on; if the app behaves strangely, close and open it. The report holds no picture and no name:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all days again, not only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of an exercise, a name, a day or a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions of this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions of this athlete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GaugeStrip</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day until which it is to be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet: set one, such as three days a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything you train is kept here, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day chosen means every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again. Do that now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used from the next session on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall {0} be deleted, with the sets it learned from? Export it first to keep a copy. Your history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted by whatever movement comes back to where it began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>What the networks say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Exercises of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet: write one, or take one over to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that are ready to be taken over and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away; what was done of it still counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it (Del); Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Train now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets done · next: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} sets of today are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Train page, where today&apos;s sets wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans or goals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, movements, notes and plans in one file, to import again or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person or everything, with movements and videos, also out of the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are deleted when the app starts and while it runs. The figures stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a set cannot be watched or counted again. The figures stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movement of the joints is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to the log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has this figure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal is set yet: set one on the Plans page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeGauge</name>
    <message>
        <source>Range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted: {0}–{1}°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this repetition again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut this repetition in two where the figure stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next repetition (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the repetition before (P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the log&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions since the backup leave the log. The log of now is kept beside it under another name, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a set or repetition first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it as a stick figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement was kept of this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Sets of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each set appears here when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Sets and repetitions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As a mirror does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sessions are recorded from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this window and of the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds your joints in the picture. The exact one needs a fast computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network runs that names the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next session on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of faults, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Measure this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session first: it would be in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a minute or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the report, to be sent or kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open a network stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the camera or server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaughtCard</name>
    <message>
        <source>The last lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on sets and on people that were left out of this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: it knows the exercises that came with the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Sets to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from my corrections, too ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video of each set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sets cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall {0} be forgotten? Its sets stay in your history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Cossack squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it and choose three to five sets of it: from your history, from videos, or recorded now. What is learned is judged by sets that were left out, and used only where it is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoBar</name>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo: down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo: pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo: up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down – pause – up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: {0} – {1} – {2} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise both arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a countdown runs, a set is over, or the planned rest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a pause between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two seconds, to start and to stop. The camera is on while the page is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera&apos;s session counts only after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a camera&apos;s sessions, on this computer. A sign is over the picture meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts and figures stand still until they are asked to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Planned and done sets of each week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Week of {0}: nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {0}: {1} of {2} planned sets, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned yet: write a plan, or take over one to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} planned sets were done: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amending</name>
    <message>
        <source>{0} is now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: {0} and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}° range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last set: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back until you are all in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting starts when it is clear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the guide again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {0}, repetitions: {1}, people: {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it the movement of sets: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journals that wait: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. One is made when you close the app after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, proven when it was made. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: {0}. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound. It holds {0} sessions, {1} sets and {2} repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The log that stood there before is kept as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} sessions, {2} sets, {3} repetitions. {4} sessions are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session was deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions were deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL {0} answers on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log was written by another version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no log yet: one is made when you first use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log has {0} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file on this computer. A server lets several stations share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running: stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; the file of faults says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>A little on six days: nothing that the neighbours would hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend your elbows further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent-over row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow to knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera from a few steps away with room above the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera with room above your hands and beside your feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera with room above your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera with room for both arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera with your whole body in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera, lying on your side, with head and feet in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go lower, until your thighs are level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too dark: switch on a light or turn towards the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your body in one straight line and bend your elbows all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your elbows at your sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your front knee behind your toes and your trunk upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your trunk upright: do not lean back to lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on hands and knees side-on to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs, push and pull with your own weight and a bar, three times a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie side-on to the camera with head and feet in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your hips: do not let your back sag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load both legs alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips: make one straight line from shoulders to heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move both arms alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of dumbbells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push your knees out, in line with your feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chair side-on to the camera and sit with both feet on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera at your side so that it sees shoulders, elbows and hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera beside or behind the bench at the height of the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera in front of or behind the bar so that it sees bar and hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the camera low at your side so that it sees you from head to feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit against the wall side-on to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand bent over, side-on to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand half side-on to the camera with your arms in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room for a long step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your feet in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your whole body in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step into the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten quiet minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movement was too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two people in the picture: only one can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn side-on to the camera: the movement cannot be measured from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to face the camera: the movement cannot be measured from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper body twice a week; choose a weight that leaves two repetitions in reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your whole range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole body, three short sessions a week, no equipment: for the first month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are too far away: come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are too near: step back until your whole body is in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side abdominals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>Range of motion: not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion: {0}, wanted at least {1}°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on {0} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sets a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repetitions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for {0} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repetitions in a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Where do you train?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the camera so that it sees you from head to feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me as a mirror does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one and look again, or go on: a video or the demo will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: I can see you well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to your coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It watches you train, counts every repetition and tells you what to mend. Everything stays on this computer. What is your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sound you need not look at the screen. Ctrl+U switches it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones at start and end of sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, two, three. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button, Ctrl+Enter, or without touching anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and stop by raising both arms for two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get into position after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion with its error, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down – pause – up, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Stand so that the camera sees all of the movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever movement comes back to where it began is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seconds are counted for which you hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side is counted for itself; both at once count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right together count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and back counts once; {0}° to {1}° is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and back counts once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The coach cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise was seen. Stand so that your whole body is in the picture, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, and not kept in your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera, a video file, a network stream or the demo recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start to watch a recorded session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start to watch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand so that the camera sees your whole body, then press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session and keep what was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach could not be loaded: see the message above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loading</name>
    <message>
        <source>Opening the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the pose model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the pose model…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{0} (damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names exercises from the movement of your joints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names exercises from the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds your joints in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taught on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is experimental: it is asked and shown, and changes no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the file LICENSE beside it; that of its data is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, moments of sets that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips of people it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of people it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks run on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>This is a fault in the app ({0}). What happened is written in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended suddenly the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every repetition that was counted is in your history. A report lies in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>From your joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experimental: not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed: {0} is now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions of a session; with weights, weight times repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most repetitions of a set, or the longest hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: the speed lost by the end of the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % slower by the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} at the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set done: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Unsure: is this “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: was that {0} × {1}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Rep {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Exercise report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more sets: see the table of the CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: range by repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No poses were kept of this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more notes in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down / pause / up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exertion / pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view, visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: visits, no sure change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: visits, {1}° ± {2}° a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality: no poses were kept, so it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is good to ± {4}°, and is not told where a view leaves more than 17° open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by a camera and a pose estimator. This is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>About your log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{0} is no stream address: it should begin with http://, https:// or rtsp://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and pose recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the session down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>This is a fault in the app ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a new exercise, or let it learn from your corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the exercise is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used: write another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one more set, or record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0} more sets, or record them: three at least, better five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. It takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from {0} sets; {1} of them were named right when they were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned in {0}. It is used from the next session on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is hardly recognised in sets that were left out: record more sets, with your whole body in the picture and from where you will train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model would know this worse than the one in use: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model would know the other exercises worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new movement looks too much like others: record it from another side, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is no better on sets that were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>● Video is being kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed mirror: begins in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You {0} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your arms up: {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise both arms for two seconds to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: all {0} sets done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then rest {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>This computer has no voice: figures and tones only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Loading the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sets of your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging by sets that were not learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from all sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
