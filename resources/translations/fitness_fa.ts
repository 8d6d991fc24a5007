<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
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
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
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
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Watch again</source>
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
        <source>No movement was kept of this set.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Your choice cannot be kept</source>
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
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
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
        <source>Repetitions, sets and the movement of your joints, on this computer only. No picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and files</source>
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
    <name>VideoView</name>
    <message>
        <source>Picture</source>
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
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
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
        <source>Step into the picture.</source>
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
    <name>notice</name>
    <message>
        <source>This is a fault in the app ({0}). What happened is written in {1}.</source>
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
</TS>
