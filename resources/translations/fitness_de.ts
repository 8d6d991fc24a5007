<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Sicherung wählen…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Looks for damage from end to end and counts what is there.</source>
        <translation>Sucht durchgehend nach Schäden und zählt, was da ist.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the log, which is kept under another name.</source>
        <translation>Setzt eine Sicherung an die Stelle des Protokolls, das unter anderem Namen erhalten bleibt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Earlier measurements</source>
        <translation>Frühere Messungen</translation>
    </message>
    <message>
        <source>The newest beside the one before</source>
        <translation>Die neueste neben der vorigen</translation>
    </message>
    <message>
        <source>Nothing was measured yet: press “Measure this computer”. Every report is kept here.</source>
        <translation>Noch nichts gemessen: Drücke „Diesen Computer messen“. Jeder Bericht bleibt hier.</translation>
    </message>
</context>
<context>
    <name>BlurDialog</name>
    <message>
        <source>Annotated video</source>
        <translation>Beschriftetes Video</translation>
    </message>
    <message>
        <source>Blur faces, and everything but the person</source>
        <translation>Gesichter unkenntlich machen, und alles außer der Person</translation>
    </message>
    <message>
        <source>Skeleton, count and angle are drawn into a copy of the video.</source>
        <translation>Skelett, Zahl und Winkel werden in eine Kopie des Videos gezeichnet.</translation>
    </message>
</context>
<context>
    <name>CalibrationGroup</name>
    <message>
        <source>Calibrated: {0}</source>
        <translation>Kalibriert: {0}</translation>
    </message>
    <message>
        <source>Calibration forgotten: {0}</source>
        <translation>Kalibrierung vergessen: {0}</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the calibration of this joint</source>
        <translation>Kalibrierung dieses Gelenks vergessen</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>Goniometer</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>eccentric</source>
        <translation>exzentrisch</translation>
    </message>
    <message>
        <source>concentric</source>
        <translation>konzentrisch</translation>
    </message>
    <message>
        <source>The thick line is the left side; phases of repetitions are shaded</source>
        <translation>Die dicke Linie ist die linke Seite; Phasen von Wiederholungen sind schattiert</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>This session</source>
        <translation>Diese Einheit</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>Was die Netze sagen</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Colour of the drawing: {0}</source>
        <translation>Farbe der Zeichnung: {0}</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Visits of other patients, too</source>
        <translation>Auch Termine anderer Personen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>Satz dieses Termins</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Set of the other visit</source>
        <translation>Satz des anderen Termins</translation>
    </message>
    <message>
        <source>Its set</source>
        <translation>Satz davon</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Choose a visit or a reference to compare with.</source>
        <translation>Wähle einen Termin oder eine Referenz zum Vergleich.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No other visit has this exercise yet. Keep a repetition as a reference to compare.</source>
        <translation>Kein anderer Termin hat diese Übung bisher. Behalte eine Wiederholung als Referenz, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing of this exercise was counted there: choose another visit.</source>
        <translation>Dort wurde nichts von dieser Übung gezählt: Wähle einen anderen Termin.</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>Differences of each repetition</source>
        <translation>Unterschiede jeder Wiederholung</translation>
    </message>
    <message>
        <source>No poses were kept of one of them: no curves and no ghost.</source>
        <translation>Von einem der beiden sind keine Posen gespeichert: keine Kurven und kein Schatten.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Termin</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>No visit is open</source>
        <translation>Kein Termin geöffnet</translation>
    </message>
    <message>
        <source>Choose a visit to compare it.</source>
        <translation>Wähle einen Termin, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit: choose another one.</source>
        <translation>Bei diesem Termin wurde keine Wiederholung gezählt: Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Comparing… {0}</source>
        <translation>Wird verglichen… {0}</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Vergleich nicht möglich</translation>
    </message>
    <message>
        <source>The trend cannot be told</source>
        <translation>Der Verlauf lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>Ghost over the picture</source>
        <translation>Schatten über dem Bild</translation>
    </message>
    <message>
        <source>It is drawn dashed.</source>
        <translation>Er ist gestrichelt.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Which exercise is counted</source>
        <translation>Welche Übung gezählt wird</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
</context>
<context>
    <name>DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Goes to the system's keyring, never into a file. Leave it empty for the one that is kept there.</source>
        <translation>Kommt in den Schlüsselbund des Systems, nie in eine Datei. Lass es leer, um das dort gespeicherte zu nutzen.</translation>
    </message>
    <message>
        <source>Connects and looks what is there; nothing is changed.</source>
        <translation>Stellt eine Verbindung her und sieht nach, was da ist; nichts wird geändert.</translation>
    </message>
    <message>
        <source>From the next start on. Without an address it is the file on this computer.</source>
        <translation>Ab dem nächsten Start. Ohne Adresse gilt die Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Diese Datenbank verwenden</translation>
    </message>
    <message>
        <source>Kept. It is used when the app is opened again.</source>
        <translation>Gespeichert. Gilt, sobald die App neu geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
        <translation>Wiederholungen pro Tag</translation>
    </message>
</context>
<context>
    <name>DeedsDialog</name>
    <message>
        <source>Who handed over what</source>
        <translation>Wer was weitergegeben hat</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Show it of all people</source>
        <translation>Von allen Personen zeigen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing of {0} was handed over, taken in or deleted yet.</source>
        <translation>Von {0} wurde noch nichts weitergegeben, aufgenommen oder gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was handed over, taken in or deleted yet.</source>
        <translation>Noch nichts wurde weitergegeben, aufgenommen oder gelöscht.</translation>
    </message>
    <message>
        <source>A line stays when the person is deleted, but then names neither person nor file.</source>
        <translation>Eine Zeile bleibt, wenn die Person gelöscht wird, nennt dann aber weder Person noch Datei.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
        <translation>Alles von {0} löschen…</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Bündel öffnen…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who handed over what…</source>
        <translation>Wer was weitergegeben hat…</translation>
    </message>
    <message>
        <source>Take in a visit or notes that somebody sent; or drop the file here</source>
        <translation>Einen Termin oder Notizen aufnehmen, die jemand geschickt hat; oder die Datei hier ablegen</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Text on the picture</source>
        <translation>Text im Bild</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>Was soll dort stehen?</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys, then Enter</source>
        <translation>Mit der Tastatur: Pfeiltasten, dann Enter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Line: drag on the picture</source>
        <translation>Linie: im Bild ziehen</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Arrow: drag on the picture to what it points at</source>
        <translation>Pfeil: im Bild zu dem ziehen, worauf er zeigt</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Angle: drag along one leg to the joint, then click the other end</source>
        <translation>Winkel: entlang eines Schenkels zum Gelenk ziehen, dann das andere Ende anklicken</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle: drag from its middle</source>
        <translation>Kreis: von seiner Mitte aus ziehen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text: click where it shall stand</source>
        <translation>Text: anklicken, wo er stehen soll</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Eraser: click a drawing to remove it</source>
        <translation>Radierer: eine Zeichnung anklicken, um sie zu entfernen</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z): {0}</source>
        <translation>Rückgängig machen (Ctrl+Z): {0}</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z): {0}</source>
        <translation>Erneut ausführen (Ctrl+Shift+Z): {0}</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>All that is of {0}</source>
        <translation>Alles von {0}</translation>
    </message>
    <message>
        <source>Everything, of all people</source>
        <translation>Alles, von allen Personen</translation>
    </message>
    <message>
        <source>Write a copy to a file first</source>
        <translation>Vorher eine Kopie in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Take it out of the backups too</source>
        <translation>Auch aus den Sicherungen entfernen</translation>
    </message>
    <message>
        <source>Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any file again. A copy holds all but videos and models, and can be imported again.</source>
        <translation>Einheiten, Bewegungen, Videos, Notizen, Pläne und angelernte Modelle verschwinden und sind aus keiner Datei mehr lesbar. Eine Kopie enthält alles außer Videos und Modellen und lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stand still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Nothing: it only counts.</source>
        <translation>Nichts: Er zählt nur.</translation>
    </message>
    <message>
        <source>Go to the Train page with {0} chosen</source>
        <translation>Zur Trainingsseite, mit {0} als Übung</translation>
    </message>
    <message>
        <source>No movement is recorded</source>
        <translation>Keine Bewegung aufgezeichnet</translation>
    </message>
    <message>
        <source>Nobody has recorded this exercise for the library yet.</source>
        <translation>Noch niemand hat diese Übung für die Bibliothek aufgenommen.</translation>
    </message>
    <message>
        <source>Recorded from {0} ({1})</source>
        <translation>Aufgenommen von {0} ({1})</translation>
    </message>
    <message>
        <source>Shows the turning point only</source>
        <translation>Zeigt nur den Umkehrpunkt</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>How to stand</source>
        <translation>So stehst du richtig</translation>
    </message>
    <message>
        <source>The camera sees you</source>
        <translation>Die Kamera sieht dich</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What the coach watches for</source>
        <translation>Worauf der Coach achtet</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>Über diese Übung</translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Add “{0}” as an exercise of my own</source>
        <translation>„{0}“ als eigene Übung hinzufügen</translation>
    </message>
    <message>
        <source>Search, or type a name of your own</source>
        <translation>Suche oder gib einen eigenen Namen ein</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>No exercise matches. An exercise of your own: see the Teach page.</source>
        <translation>Keine Übung passt. Für eine eigene Übung: siehe Seite „Anlernen“.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Part of a name, or what it trains</source>
        <translation>Teil eines Namens oder was sie trainiert</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Write the copy to</source>
        <translation>Kopie schreiben nach</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Alles, zum späteren Import (*.json)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>This is a fault in the app, not yours. What was counted is saved. You can go on; if the app behaves strangely, close and open it. The report holds no picture and no name:
{0}</source>
        <translation>Das ist ein Fehler der App, nicht deiner. Was gezählt wurde, ist gespeichert. Du kannst weitermachen; verhält sich die App seltsam, schließ sie und öffne sie wieder. Der Bericht enthält kein Bild und keinen Namen:
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FeelingBox</name>
    <message>
        <source>Go to a set to tell how it felt.</source>
        <translation>Geh zu einem Satz, um anzugeben, wie er sich anfühlte.</translation>
    </message>
    <message>
        <source>How the set felt: {0}</source>
        <translation>Wie sich der Satz anfühlte: {0}</translation>
    </message>
    <message>
        <source>Exertion on Borg's scale: 0 is nothing at all, 10 the most that can be</source>
        <translation>Anstrengung auf der Borg-Skala: 0 ist gar nichts, 10 das Höchste überhaupt</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst that can be thought of</source>
        <translation>Schmerz: 0 ist keiner, 10 der schlimmste vorstellbare</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all days again, not only {0}</source>
        <translation>Wieder alle Tage zeigen, nicht nur {0}</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Wieder alle Tage zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>Part of an exercise, a name, a day or a source</source>
        <translation>Teil von Übung, Name, Tag oder Quelle</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>Nur Einheiten mit dieser Übung</translation>
    </message>
    <message>
        <source>Only sessions of this period</source>
        <translation>Nur Einheiten dieses Zeitraums</translation>
    </message>
    <message>
        <source>Only sessions of this athlete</source>
        <translation>Nur Einheiten dieser Person</translation>
    </message>
</context>
<context>
    <name>GaugeStrip</name>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>The day until which it is to be reached</source>
        <translation>Der Tag, bis zu dem es erreicht sein soll</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No goal yet: set one, such as three days a week.</source>
        <translation>Noch kein Ziel: Setze eines, etwa drei Tage pro Woche.</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Plans kept</source>
        <translation>Plantreue</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>Mit der Demo probieren</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation>Kalender der Trainingstage</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, such as “camera”.</source>
        <translation>Nichts gefunden. Versuche ein einzelnes Wort, etwa „Kamera“.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything you train is kept here, on this computer only.</source>
        <translation>Alles, was du trainierst, wird hier aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Starte deine erste Einheit</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Keine Einheit passt</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Gelöscht: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this session (Del)</source>
        <translation>Diese Einheit löschen (Del)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>No day chosen means every day.</source>
        <translation>Kein Tag gewählt heißt jeden Tag.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>Pro Satz</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>Pause nach einem Satz</translation>
    </message>
    <message>
        <source>Range of motion, at least</source>
        <translation>Bewegungsumfang, mindestens</translation>
    </message>
    <message>
        <source>Range of motion, at most</source>
        <translation>Bewegungsumfang, höchstens</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Sealed bundle</source>
        <translation>Versiegeltes Bündel</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Zeigen, was ich schreibe</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who has the file can read it.</source>
        <translation>Ohne Passphrase kann es jeder lesen, der die Datei hat.</translation>
    </message>
    <message>
        <source>Write at least {0} letters.</source>
        <translation>Schreibe mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>Beide sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>A passphrase locks the visit. Tell it to the receiver by another way than the file.</source>
        <translation>Eine Passphrase verschließt den Termin. Sag sie dem Empfänger auf anderem Weg als mit der Datei.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Fitness Coach</source>
        <translation>Fitness-Coach</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Your choice cannot be kept</source>
        <translation>Deine Wahl kann nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>It is used from the next session on</source>
        <translation>Wird ab der nächsten Einheit verwendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Shall {0} be deleted, with the sets it learned from? It can be brought back until this window is closed; export it first to keep a copy. Your history stays.</source>
        <translation>Soll {0} gelöscht werden, samt den Sätzen, aus denen es gelernt hat? Bis dieses Fenster geschlossen wird, lässt es sich zurückholen; exportiere es vorher, um eine Kopie zu behalten. Dein Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Where to put the model</source>
        <translation>Wohin mit dem Modell</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Choose an exported model</source>
        <translation>Exportiertes Modell wählen</translation>
    </message>
    <message>
        <source>Exported models</source>
        <translation>Exportierte Modelle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>MotionChart</name>
    <message>
        <source>Joint angles</source>
        <translation>Gelenkwinkel</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Angle, °</source>
        <translation>Winkel, °</translation>
    </message>
    <message>
        <source>Angular speed, °/s</source>
        <translation>Winkelgeschwindigkeit, °/s</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another exercise</source>
        <translation>Andere Übung</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>&amp;Name der Übung</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Name der Übung</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>Bis du sie anlernst, wird jede Bewegung gezählt, die dorthin zurückkehrt, wo sie begann.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Safe on the disk, not in the log yet.</source>
        <translation>Sicher auf dem Datenträger, noch nicht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep the note and begin another one (Ctrl+Enter)</source>
        <translation>Notiz sichern und eine neue beginnen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Keep this note and begin another one</source>
        <translation>Diese Notiz sichern und eine neue beginnen</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search all notes of {0}</source>
        <translation>Alle Notizen von {0} durchsuchen</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No notes on this visit yet.</source>
        <translation>Noch keine Notizen zu diesem Termin.</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note. It is kept while you write.</source>
        <translation>Schreibe eine Notiz. Sie wird beim Schreiben gesichert.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This was not kept the last time. Here it is again.</source>
        <translation>Das wurde beim letzten Mal nicht gesichert. Hier ist es wieder.</translation>
    </message>
    <message>
        <source>Go to a note that was not kept</source>
        <translation>Zu einer Notiz, die nicht gesichert wurde</translation>
    </message>
    <message>
        <source>Told how the set felt</source>
        <translation>Angegeben, wie sich der Satz anfühlte</translation>
    </message>
</context>
<context>
    <name>OnBox</name>
    <message>
        <source>The note is on</source>
        <translation>Die Notiz ist zu</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>What the networks say</source>
        <translation>Was die Netze sagen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Something else is under way: wait until it is done, or stop it.</source>
        <translation>Etwas anderes läuft gerade: Warte, bis es fertig ist, oder beende es.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Exercises of this plan</source>
        <translation>Übungen dieses Plans</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Which exercise?</source>
        <translation>Welche Übung?</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Moved: {0}</source>
        <translation>Verschoben: {0}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>No plan yet: write one, or take one over to begin with.</source>
        <translation>Noch kein Plan: Schreib einen oder übernimm einen für den Anfang.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Plans that are ready to be taken over and changed</source>
        <translation>Fertige Pläne zum Übernehmen und Anpassen</translation>
    </message>
    <message>
        <source>Put it away; what was done of it still counts</source>
        <translation>Weglegen; was davon erledigt ist, zählt weiter</translation>
    </message>
    <message>
        <source>Delete it (Del); Ctrl+Z brings it back</source>
        <translation>Löschen (Del); Ctrl+Z holt es zurück</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Für heute geplant</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Train now</source>
        <translation>Jetzt trainieren</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets done · next: {2}</source>
        <translation>Heute: {0} von {1} Sätzen geschafft · als Nächstes: {2}</translation>
    </message>
    <message>
        <source>All {0} sets of today are done</source>
        <translation>Alle {0} Sätze von heute sind geschafft</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Für heute ist nichts geplant</translation>
    </message>
    <message>
        <source>Go to the Train page, where today's sets wait</source>
        <translation>Zur Trainingsseite, wo die Sätze von heute warten</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>Die Pläne sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Pläne werden gelesen…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Plans or goals</source>
        <translation>Pläne oder Ziele</translation>
    </message>
</context>
<context>
    <name>PositionFields</name>
    <message>
        <source>First position</source>
        <translation>Erste Stellung</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>Zweite Stellung</translation>
    </message>
    <message>
        <source>{0}: the camera sees</source>
        <translation>{0}: die Kamera sieht</translation>
    </message>
    <message>
        <source>{0}: the goniometer shows</source>
        <translation>{0}: das Goniometer zeigt</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Takes what the camera sees at the cursor</source>
        <translation>Übernimmt, was die Kamera am Cursor sieht</translation>
    </message>
    <message>
        <source>{0}: take from the cursor</source>
        <translation>{0}: vom Cursor übernehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>Goniometer</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy and files</source>
        <translation>Datenschutz und Dateien</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Sessions, movements, notes and plans in one file, to import again or elsewhere.</source>
        <translation>Einheiten, Bewegungen, Notizen und Pläne in einer Datei, um sie wieder oder anderswo zu importieren.</translation>
    </message>
    <message>
        <source>An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.</source>
        <translation>Ein Export dieser App oder die CSV-Datei von FitNotes, StrongLifts oder LiftLog; nie doppelt.</translation>
    </message>
    <message>
        <source>One person or everything, with movements and videos, also out of the backups.</source>
        <translation>Eine Person oder alles, mit Bewegungen und Videos, auch aus den Sicherungen.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Daten mitnehmen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Older ones are deleted when the app starts and while it runs. The figures stay.</source>
        <translation>Ältere werden gelöscht, wenn die App startet und während sie läuft. Die Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Without it a set cannot be watched or counted again. The figures stay.</source>
        <translation>Ohne sie kann ein Satz nicht noch einmal angesehen oder gezählt werden. Die Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Videos are kept</source>
        <translation>Videos bleiben gespeichert</translation>
    </message>
    <message>
        <source>The movement of the joints is kept</source>
        <translation>Die Bewegung der Gelenke bleibt gespeichert</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Exports (*.json *.csv)</source>
        <translation>Exporte (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Add this to the log?</source>
        <translation>Das ins Protokoll aufnehmen?</translation>
    </message>
    <message>
        <source>Added. {0}</source>
        <translation>Hinzugefügt. {0}</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>Tabellen für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Alles, zum späteren Import (*.json)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Geschrieben nach {0}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Records</source>
        <translation>Bestleistungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No session has this figure yet.</source>
        <translation>Noch keine Einheit hat diesen Wert.</translation>
    </message>
    <message>
        <source>No goal is set yet: set one on the Plans page.</source>
        <translation>Noch kein Ziel: Setze eines auf der Seite „Pläne“.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation>Welcher Übung</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Figures and what they are worth</source>
        <translation>Zahlen und was sie wert sind</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Kein Termin geöffnet</translation>
    </message>
    <message>
        <source>Choose a visit to see what its figures are worth.</source>
        <translation>Wähle einen Termin, um zu sehen, was seine Zahlen wert sind.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>Bei diesem Termin wurde keine Wiederholung gezählt.</translation>
    </message>
    <message>
        <source>The quality cannot be told</source>
        <translation>Die Qualität lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>Satz dieses Termins</translation>
    </message>
</context>
<context>
    <name>RangeGauge</name>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation>Umfang {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>wanted: {0}–{1}°</source>
        <translation>gewünscht: {0}–{1}°</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Model that reads again</source>
        <translation>Modell, das neu liest</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (wird benutzt)</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das Modell, das benutzt wird</translation>
    </message>
</context>
<context>
    <name>ReanalysisPanel</name>
    <message>
        <source>Sets before and after</source>
        <translation>Sätze vorher und nachher</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Kein Termin geöffnet</translation>
    </message>
    <message>
        <source>Choose a visit to let it be read again.</source>
        <translation>Wähle einen Termin, um ihn neu lesen zu lassen.</translation>
    </message>
    <message>
        <source>No movements of this visit were kept: there is nothing to read again.</source>
        <translation>Von diesem Termin sind keine Bewegungen gespeichert: Es gibt nichts neu zu lesen.</translation>
    </message>
    <message>
        <source>A model of your choice reads the movements of this visit once more.</source>
        <translation>Ein Modell deiner Wahl liest die Bewegungen dieses Termins noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and the old result stays.</source>
        <translation>Nichts wird geschrieben, bevor du es annimmst, und das alte Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Angehalten: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It cannot be read again</source>
        <translation>Kann nicht neu gelesen werden</translation>
    </message>
    <message>
        <source>Accept all changes ({0})</source>
        <translation>Alle Änderungen annehmen ({0})</translation>
    </message>
    <message>
        <source>Accepted: what was read again in {0} sets</source>
        <translation>Angenommen: was in {0} Sätzen neu gelesen wurde</translation>
    </message>
    <message>
        <source>Everything stays as it was.</source>
        <translation>Alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>Alle Änderungen annehmen</translation>
    </message>
    <message>
        <source>Accept this set only</source>
        <translation>Nur diesen Satz annehmen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>Bundles and exports (*.fitbundle *.zip *.json)</source>
        <translation>Bündel und Exporte (*.fitbundle *.zip *.json)</translation>
    </message>
    <message>
        <source>It is in your log already</source>
        <translation>Das steht schon im Protokoll</translation>
    </message>
    <message>
        <source>Add this to the log? What is there already is not added twice.</source>
        <translation>Das ins Protokoll aufnehmen? Was schon da ist, wird nicht doppelt aufgenommen.</translation>
    </message>
    <message>
        <source>Added to the log</source>
        <translation>Ins Protokoll aufgenommen</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Nichts wurde aufgenommen</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Keep repetition {0}</source>
        <translation>Wiederholung {0} behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept as a reference: {0}</source>
        <translation>Als Referenz behalten: {0}</translation>
    </message>
    <message>
        <source>Forgotten: {0}</source>
        <translation>Vergessen: {0}</translation>
    </message>
    <message>
        <source>Name of a new reference</source>
        <translation>Name einer neuen Referenz</translation>
    </message>
    <message>
        <source>Keeps the repetition at the cursor as a motion that others are compared with</source>
        <translation>Behält die Wiederholung am Cursor als Bewegung, mit der andere verglichen werden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Takes the chosen reference out of the list; its visit stays</source>
        <translation>Nimmt die gewählte Referenz aus der Liste; ihr Termin bleibt</translation>
    </message>
    <message>
        <source>Forget the chosen reference</source>
        <translation>Gewählte Referenz vergessen</translation>
    </message>
</context>
<context>
    <name>RepPanel</name>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>Bei diesem Termin wurde keine Wiederholung gezählt.</translation>
    </message>
    <message>
        <source>Play this repetition again and again (L)</source>
        <translation>Diese Wiederholung immer wieder abspielen (L)</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Rep before</source>
        <translation>Vorige Wdh.</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Nächste Wdh.</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Play this repetition again and again</source>
        <translation>Diese Wiederholung immer wieder abspielen</translation>
    </message>
    <message>
        <source>Cut this repetition in two where the figure stands now</source>
        <translation>Diese Wiederholung dort teilen, wo die Figur gerade steht</translation>
    </message>
    <message>
        <source>Go to the next repetition (N)</source>
        <translation>Zur nächsten Wiederholung (N)</translation>
    </message>
    <message>
        <source>Go to the repetition before (P)</source>
        <translation>Zur vorigen Wiederholung (P)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Put it in the log's place</source>
        <translation>An die Stelle des Protokolls setzen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>All sessions since the backup leave the log. The log of now is kept beside it under another name, so nothing is lost.</source>
        <translation>Alle Einheiten seit der Sicherung verschwinden aus dem Protokoll. Das jetzige Protokoll bleibt unter anderem Namen daneben erhalten, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Panels of this visit</source>
        <translation>Ansichten dieses Termins</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Whatever is trained here can be looked at again, moment by moment.</source>
        <translation>Was hier trainiert wird, lässt sich Moment für Moment noch einmal ansehen.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Starte deine erste Einheit</translation>
    </message>
    <message>
        <source>The visits cannot be read</source>
        <translation>Die Termine können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wähle einen aus der Liste.</translation>
    </message>
    <message>
        <source>The visit cannot be opened</source>
        <translation>Der Termin lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Kein Termin geöffnet</translation>
    </message>
</context>
<context>
    <name>ReviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>The video cannot be shown: {0}</source>
        <translation>Das Video kann nicht gezeigt werden: {0}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>These files are there already and would be replaced: {0}. Go on?</source>
        <translation>Diese Dateien gibt es schon, sie würden ersetzt: {0}. Weitermachen?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Nichts wurde weitergegeben</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Watch again</source>
        <translation>Nochmal ansehen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Choose a set or repetition first</source>
        <translation>Wähle zuerst einen Satz oder eine Wiederholung</translation>
    </message>
    <message>
        <source>Play it as a stick figure</source>
        <translation>Als Strichfigur abspielen</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>Welche Übung war es?</translation>
    </message>
    <message>
        <source>No movement was kept of this set.</source>
        <translation>Von diesem Satz ist keine Bewegung gespeichert.</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>Andere Übung…</translation>
    </message>
    <message>
        <source>Count it, or not</source>
        <translation>Zählen oder nicht</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Mit nächster verbinden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open this session on the Review page</source>
        <translation>Diese Einheit auf der Seite „Auswertung“ öffnen</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest first</source>
        <translation>Einheiten, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Sets of this session</source>
        <translation>Sätze dieser Einheit</translation>
    </message>
    <message>
        <source>Each set appears here when it is done.</source>
        <translation>Jeder Satz erscheint hier, sobald er fertig ist.</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Sets and repetitions</source>
        <translation>Sätze und Wiederholungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As a mirror does</source>
        <translation>Wie ein Spiegel</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Whose sessions are recorded from now on.</source>
        <translation>Wessen Einheiten von nun an aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window and of the voice.</source>
        <translation>Für dieses Fenster und die Stimme.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Finds your joints in the picture. The exact one needs a fast computer.</source>
        <translation>Findet deine Gelenke im Bild. Das genaue braucht einen schnellen Computer.</translation>
    </message>
    <message>
        <source>Where the network runs that names the exercise.</source>
        <translation>Wo das Netz läuft, das die Übung erkennt.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>From the next session on.</source>
        <translation>Ab der nächsten Einheit.</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>Posenmodell</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Recheneinheit</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>File of your sessions</source>
        <translation>Datei deiner Einheiten</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>Datei dieser Einstellungen</translation>
    </message>
    <message>
        <source>File of faults, for a report</source>
        <translation>Fehlerdatei, für einen Bericht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Das schnellste</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation>Keine Kamera gefunden: Schließ eine an und such erneut</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Computer messen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>End the session first: it would be in the way</source>
        <translation>Beende zuerst die Einheit: Sie wäre im Weg</translation>
    </message>
    <message>
        <source>Takes a minute or two</source>
        <translation>Dauert ein, zwei Minuten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Report of the benchmark</source>
        <translation>Bericht des Benchmarks</translation>
    </message>
    <message>
        <source>Copies the report, to be sent or kept</source>
        <translation>Kopiert den Bericht, zum Senden oder Aufheben</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Plans to begin with</source>
        <translation>Pläne für den Anfang</translation>
    </message>
    <message>
        <source>Take over: {0}</source>
        <translation>Übernehmen: {0}</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open a network stream</source>
        <translation>Netzwerkstream öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of the camera or server</source>
        <translation>&amp;Adresse der Kamera oder des Servers</translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation>Adresse des Streams</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TaughtCard</name>
    <message>
        <source>The last lesson</source>
        <translation>Die letzte Lektion</translation>
    </message>
    <message>
        <source>Measured on sets and on people that were left out of this lesson.</source>
        <translation>Gemessen an Sätzen und Menschen, die in dieser Lektion ausgelassen wurden.</translation>
    </message>
    <message>
        <source>What it was taught</source>
        <translation>Was angelernt wurde</translation>
    </message>
    <message>
        <source>Nothing yet: it knows the exercises that came with the app.</source>
        <translation>Noch nichts: Er kennt die Übungen, die mit der App kamen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>{0} vergessen</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Sets to learn from</source>
        <translation>Sätze zum Lernen</translation>
    </message>
    <message>
        <source>Record sets</source>
        <translation>Sätze aufnehmen</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Videos hinzufügen…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Learn from my corrections, too ({0})</source>
        <translation>Auch aus meinen Korrekturen lernen ({0})</translation>
    </message>
    <message>
        <source>Choose a video of each set</source>
        <translation>Wähle von jedem Satz ein Video</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Your sets cannot be read</source>
        <translation>Deine Sätze sind nicht lesbar</translation>
    </message>
    <message>
        <source>Shall {0} be forgotten? Its sets stay in your history.</source>
        <translation>Soll {0} vergessen werden? Die Sätze bleiben in deinem Verlauf.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>All is known again as it was before.</source>
        <translation>Alles ist wieder bekannt wie zuvor.</translation>
    </message>
    <message>
        <source>Such as: Cossack squat</source>
        <translation>Zum Beispiel: Kosakenkniebeuge</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Name der Übung</translation>
    </message>
    <message>
        <source>Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop</source>
        <translation>Führt zur Trainingsseite: Mach einen Satz, ruh dich fünfzehn Sekunden aus, mach den nächsten und stoppe dann</translation>
    </message>
    <message>
        <source>Teach an exercise</source>
        <translation>Übung anlernen</translation>
    </message>
    <message>
        <source>Name it and choose three to five sets of it: from your history, from videos, or recorded now. What is learned is judged by sets that were left out, and used only where it is better.</source>
        <translation>Gib ihr einen Namen und wähle drei bis fünf Sätze davon: aus dem Verlauf, aus Videos oder jetzt aufgenommen. Das Gelernte wird an ausgelassenen Sätzen bewertet und nur verwendet, wo es besser ist.</translation>
    </message>
</context>
<context>
    <name>TempoBar</name>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo: down</source>
        <translation>Tempo: ab</translation>
    </message>
    <message>
        <source>Tempo: pause</source>
        <translation>Tempo: Pause</translation>
    </message>
    <message>
        <source>Tempo: up</source>
        <translation>Tempo: auf</translation>
    </message>
    <message>
        <source>Down – pause – up</source>
        <translation>Ab – Pause – auf</translation>
    </message>
    <message>
        <source>last: {0} – {1} – {2} s</source>
        <translation>zuletzt: {0} – {1} – {2} s</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>Laut zählen</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>Hinweise ansagen</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Raise both arms</source>
        <translation>Beide Arme heben</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>Video aufbewahren</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>When a countdown runs, a set is over, or the planned rest is.</source>
        <translation>Wenn ein Countdown läuft, ein Satz vorbei ist oder die geplante Pause endet.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>With a pause between.</source>
        <translation>Mit einer Pause dazwischen.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation>Lautstärke der Stimme und der Töne.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>For two seconds, to start and to stop. The camera is on while the page is shown.</source>
        <translation>Zwei Sekunden lang, zum Starten und Stoppen. Die Kamera ist an, solange die Seite zu sehen ist.</translation>
    </message>
    <message>
        <source>A camera's session counts only after it.</source>
        <translation>Eine Einheit mit Kamera zählt erst danach.</translation>
    </message>
    <message>
        <source>Start without a hand</source>
        <translation>Freihändig starten</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>Zeit bis zur Position</translation>
    </message>
    <message>
        <source>Of a camera's sessions, on this computer. A sign is over the picture meanwhile.</source>
        <translation>Von Einheiten mit Kamera, auf diesem Computer. Währenddessen steht ein Zeichen über dem Bild.</translation>
    </message>
    <message>
        <source>Charts and figures stand still until they are asked to move.</source>
        <translation>Diagramme und Figuren stehen still, bis du sie bewegst.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Calm picture</source>
        <translation>Ruhiges Bild</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>Ein Bild weiter (.)</translation>
    </message>
    <message>
        <source>Cue before</source>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <source>To the cue before (Shift+C)</source>
        <translation>Zum vorigen Hinweis (Umschalt+C)</translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>To the next cue (C)</source>
        <translation>Zum nächsten Hinweis (C)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>This repetition again and again (L)</source>
        <translation>Diese Wiederholung immer wieder (L)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed (&lt; slower, &gt; faster)</source>
        <translation>Tempo (&lt; langsamer, &gt; schneller)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>What is followed over all visits</source>
        <translation>Was über alle Termine verfolgt wird</translation>
    </message>
    <message>
        <source>Over all visits</source>
        <translation>Über alle Termine</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>{0} is locked. Its sender has told you the passphrase.</source>
        <translation>{0} ist verschlossen. Der Absender hat dir die Passphrase gesagt.</translation>
    </message>
</context>
<context>
    <name>UpdatesGroup</name>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>At every start</source>
        <translation>Bei jedem Start</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Version {0} runs.</source>
        <translation>Version {0} läuft.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Diese Version</translation>
    </message>
    <message>
        <source>Ask for a newer version</source>
        <translation>Nach einer neueren Version fragen</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search patients and visits</source>
        <translation>Personen und Termine durchsuchen</translation>
    </message>
    <message>
        <source>No patient or visit matches</source>
        <translation>Keine Person und kein Termin passt</translation>
    </message>
</context>
<context>
    <name>VisitTree</name>
    <message>
        <source>Patients and their visits, the newest first</source>
        <translation>Personen und ihre Termine, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Planned and done sets of each week</source>
        <translation>Geplante und erledigte Sätze jeder Woche</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Week of {0}: nothing planned</source>
        <translation>Woche vom {0}: nichts geplant</translation>
    </message>
    <message>
        <source>Week of {0}: {1} of {2} planned sets, {3}</source>
        <translation>Woche vom {0}: {1} von {2} geplanten Sätzen, {3}</translation>
    </message>
    <message>
        <source>Nothing was planned yet: write a plan, or take over one to begin with.</source>
        <translation>Noch nichts geplant: Schreib einen Plan oder übernimm einen für den Anfang.</translation>
    </message>
    <message>
        <source>{0} of {1} planned sets were done: {2}.</source>
        <translation>{0} von {1} geplanten Sätzen geschafft: {2}.</translation>
    </message>
</context>
<context>
    <name>amending</name>
    <message>
        <source>{0} is now {1}</source>
        <translation>{0} ist jetzt {1}</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>Nicht gezählt: {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Gezählt: {0}</translation>
    </message>
    <message>
        <source>Split: {0}</source>
        <translation>Geteilt: {0}</translation>
    </message>
    <message>
        <source>Merged: {0} and the next</source>
        <translation>Verbunden: {0} und die nächste</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Gelöscht: {0}</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Nothing is worse than the noise of the rounds explains.</source>
        <translation>Nichts ist schlechter, als das Rauschen der Durchgänge erklärt.</translation>
    </message>
    <message>
        <source>Worse than the noise of the rounds explains: {0}.</source>
        <translation>Schlechter, als das Rauschen der Durchgänge erklärt: {0}.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>{0}, on the graphics card</source>
        <translation>{0}, auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Whole pipeline beside the landmarker alone</source>
        <translation>Ganze Verarbeitung gegenüber der reinen Gelenkerkennung</translation>
    </message>
    <message>
        <source>Pictures per second, whole pipeline</source>
        <translation>Bilder pro Sekunde, ganze Verarbeitung</translation>
    </message>
    <message>
        <source>Pictures per second, landmarker alone</source>
        <translation>Bilder pro Sekunde, nur Gelenkerkennung</translation>
    </message>
    <message>
        <source>A video file, times real time</source>
        <translation>Eine Videodatei, Vielfaches der Echtzeit</translation>
    </message>
    <message>
        <source>Delay beside the landmarker's own</source>
        <translation>Verzögerung gegenüber der reinen Gelenkerkennung</translation>
    </message>
    <message>
        <source>Delay, the middle (ms)</source>
        <translation>Verzögerung, Mitte (ms)</translation>
    </message>
    <message>
        <source>Delay, one picture in twenty (ms)</source>
        <translation>Verzögerung, eines von zwanzig Bildern (ms)</translation>
    </message>
    <message>
        <source>Landmarker, one picture in twenty (ms)</source>
        <translation>Gelenkerkennung, eines von zwanzig Bildern (ms)</translation>
    </message>
    <message>
        <source>An answer from the joints (ms)</source>
        <translation>Eine Antwort aus den Gelenken (ms)</translation>
    </message>
    <message>
        <source>An answer from the picture (ms)</source>
        <translation>Eine Antwort aus dem Bild (ms)</translation>
    </message>
    <message>
        <source>Cheaper than single passes, times</source>
        <translation>Günstiger als Einzeldurchläufe, Vielfaches</translation>
    </message>
    <message>
        <source>Cheaper than one batch, times</source>
        <translation>Günstiger als ein Stapel, Vielfaches</translation>
    </message>
    <message>
        <source>From the start to the first picture (s)</source>
        <translation>Vom Start bis zum ersten Bild (s)</translation>
    </message>
    <message>
        <source>From Start to the first picture (s)</source>
        <translation>Von Start bis zum ersten Bild (s)</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <source>Dropped pictures</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>The camera sees no one at the cursor.</source>
        <translation>Die Kamera sieht am Cursor niemanden.</translation>
    </message>
    <message>
        <source>At the cursor the camera sees {0}°.</source>
        <translation>Am Cursor sieht die Kamera {0}°.</translation>
    </message>
    <message>
        <source>Enter both positions: what the camera sees and what you read.</source>
        <translation>Gib beide Stellungen ein: was die Kamera sieht und was du abliest.</translation>
    </message>
    <message>
        <source>The camera saw nearly the same angle twice: move at least {0}°.</source>
        <translation>Die Kamera sah zweimal fast denselben Winkel: Bewege mindestens {0}°.</translation>
    </message>
    <message>
        <source>You read nearly the same angle twice: move at least {0}°.</source>
        <translation>Du liest zweimal fast denselben Winkel ab: Bewege mindestens {0}°.</translation>
    </message>
    <message>
        <source>You read less than half of what the camera saw: check the numbers.</source>
        <translation>Du liest weniger als die Hälfte dessen ab, was die Kamera sah: Prüfe die Zahlen.</translation>
    </message>
    <message>
        <source>You read more than twice of what the camera saw: check the numbers.</source>
        <translation>Du liest mehr als das Doppelte dessen ab, was die Kamera sah: Prüfe die Zahlen.</translation>
    </message>
    <message>
        <source>Not calibrated: angles are told as the camera sees them.</source>
        <translation>Nicht kalibriert: Winkel werden angegeben, wie die Kamera sie sieht.</translation>
    </message>
    <message>
        <source>{0}; {1}. By {2}, {3}.</source>
        <translation>{0}; {1}. Von {2}, {3}.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>This app may not use the camera: allow it in System Settings › Privacy &amp; Security › Camera, then open the app again.</source>
        <translation>Diese App darf die Kamera nicht verwenden: Erlaube es unter Systemeinstellungen › Datenschutz &amp; Sicherheit › Kamera und öffne die App dann neu.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>The new language</source>
        <translation>Die neue Sprache</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again.</source>
        <translation>Sie gilt, sobald dieses Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again. Do that now?</source>
        <translation>Sie gilt, sobald dieses Fenster neu geöffnet wird. Jetzt tun?</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (unsicher)</translation>
    </message>
    <message>
        <source>{0}° range</source>
        <translation>{0}° Umfang</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>for the next session</source>
        <translation>für die nächste Einheit</translation>
    </message>
    <message>
        <source>last set: {0}</source>
        <translation>letzter Satz: {0}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <translation>Niemand im Bild</translation>
    </message>
    <message>
        <source>Step back until you are all in it.</source>
        <translation>Geh zurück, bis du ganz im Bild bist.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von dir gewählt</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>Keine Übung</translation>
    </message>
    <message>
        <source>Begin whenever you like.</source>
        <translation>Fang an, wann du magst.</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>zu {0} sicher</translation>
    </message>
    <message>
        <source>Watching…</source>
        <translation>Ich schaue zu…</translation>
    </message>
    <message>
        <source>Unsure: {0}?</source>
        <translation>Unsicher: {0}?</translation>
    </message>
    <message>
        <source>Counting starts when it is clear.</source>
        <translation>Gezählt wird, sobald die Übung erkannt ist.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Videodatei…</translation>
    </message>
    <message>
        <source>Network stream…</source>
        <translation>Netzwerkstream…</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Demoaufnahme</translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation>Kamera spiegeln</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Erneut nach Kameras suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Verlauf neu lesen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Voice and tones</source>
        <translation>Stimme und Töne</translation>
    </message>
    <message>
        <source>Delayed mirror</source>
        <translation>Verzögerter Spiegel</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>Was die Netze sagen</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>Andere Übung…</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Ja, ist es</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>Nein, ist es nicht</translation>
    </message>
    <message>
        <source>Show the guide again…</source>
        <translation>Anleitung wieder zeigen…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The visit of this reference was deleted: choose another one.</source>
        <translation>Der Termin dieser Referenz wurde gelöscht: Wähle eine andere.</translation>
    </message>
    <message>
        <source>Reading visit {0} of {1}…</source>
        <translation>Termin {0} von {1} wird gelesen…</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Referenz: {0}</translation>
    </message>
    <message>
        <source>Kept by {0}, {1}</source>
        <translation>Behalten von {0}, {1}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Seconds of the way out</source>
        <translation>Sekunden des Hinwegs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seconds at the turning point</source>
        <translation>Sekunden am Umkehrpunkt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Seconds of the way back</source>
        <translation>Sekunden des Rückwegs</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>Links/rechts</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seconds of the whole repetition</source>
        <translation>Sekunden der ganzen Wiederholung</translation>
    </message>
    <message>
        <source>How much more the left side moves than the right one</source>
        <translation>Um wie viel sich die linke Seite mehr bewegt als die rechte</translation>
    </message>
    <message>
        <source>The camera stands wrong for it, or the poses were not kept.</source>
        <translation>Die Kamera steht dafür falsch, oder die Posen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>More than the measurement's own error explains.</source>
        <translation>Mehr, als der Messfehler erklärt.</translation>
    </message>
    <message>
        <source>The measurement's own error explains it.</source>
        <translation>Der Messfehler erklärt es.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>Zeit pro Wiederholung</translation>
    </message>
    <message>
        <source>It could not be measured in any visit.</source>
        <translation>Es konnte bei keinem Termin gemessen werden.</translation>
    </message>
    <message>
        <source>A trend needs visits on two days: measured so far in {0}.</source>
        <translation>Ein Verlauf braucht Termine an zwei Tagen: bisher gemessen in {0}.</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: sure</source>
        <translation>{0} pro Woche über {1} Termine: sicher</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: unsure</source>
        <translation>{0} pro Woche über {1} Termine: unsicher</translation>
    </message>
    <message>
        <source>Repetition {0}: driving movement, % of the trunk</source>
        <translation>Wiederholung {0}: führende Bewegung, % des Rumpfes</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees by the goniometer</source>
        <translation>Wiederholung {0}: {1}, Grad nach dem Goniometer</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees as the camera sees them</source>
        <translation>Wiederholung {0}: {1}, Grad, wie die Kamera sie sieht</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Sessions: {0}, repetitions: {1}, people: {2} ({3})</source>
        <translation>Einheiten: {0}, Wiederholungen: {1}, Personen: {2} ({3})</translation>
    </message>
    <message>
        <source>of it the movement of sets: {0} ({1})</source>
        <translation>davon die Bewegung von Sätzen: {0} ({1})</translation>
    </message>
    <message>
        <source>videos: {0} ({1})</source>
        <translation>Videos: {0} ({1})</translation>
    </message>
    <message>
        <source>backups: {0} ({1})</source>
        <translation>Sicherungen: {0} ({1})</translation>
    </message>
    <message>
        <source>journals that wait: {0}</source>
        <translation>wartende Journale: {0}</translation>
    </message>
    <message>
        <source>There is none yet. One is made when you close the app after training.</source>
        <translation>Es gibt noch keine. Eine entsteht, wenn du die App nach dem Training schließt.</translation>
    </message>
    <message>
        <source>{0}, {1}, found sound just now. {2}</source>
        <translation>{0}, {1}, soeben für gut befunden. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2}</source>
        <translation>{0}, {1}. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, damaged: back up now. {2}</source>
        <translation>{0}, {1}, beschädigt: Sichere jetzt. {2}</translation>
    </message>
    <message>
        <source>{0} A newer one is damaged: back up now.</source>
        <translation>{0} Eine neuere ist beschädigt: Sichere jetzt.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · on request</source>
        <translation>{0} · auf Wunsch</translation>
    </message>
    <message>
        <source>Damaged: {0}. Restore a backup.</source>
        <translation>Beschädigt: {0}. Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Sound. It holds {0} sessions, {1} sets and {2} repetitions.</source>
        <translation>In Ordnung. Es enthält {0} Einheiten, {1} Sätze und {2} Wiederholungen.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. The log that stood there before is kept as {0}</source>
        <translation>Wiederhergestellt. Das bisherige Protokoll bleibt als {0} erhalten</translation>
    </message>
    <message>
        <source>{0}. New sessions: {1}, sets: {2}, repetitions: {3}.</source>
        <translation>{0}. Neue Einheiten: {1}, Sätze: {2}, Wiederholungen: {3}.</translation>
    </message>
    <message>
        <source>Sessions that are there already: {0}</source>
        <translation>Einheiten, die schon da sind: {0}</translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation>Nicht übernommen: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>New holds: {0}</source>
        <translation>Neue gehaltene Übungen: {0}</translation>
    </message>
    <message>
        <source>New or changed notes: {0}</source>
        <translation>Neue oder geänderte Notizen: {0}</translation>
    </message>
    <message>
        <source>Notes that were deleted elsewhere: {0}</source>
        <translation>Notizen, die anderswo gelöscht wurden: {0}</translation>
    </message>
    <message>
        <source>New corrections: {0}</source>
        <translation>Neue Korrekturen: {0}</translation>
    </message>
    <message>
        <source>Sets with new words on exertion, pain or weight: {0}</source>
        <translation>Sätze mit neuen Angaben zu Anstrengung, Schmerz oder Gewicht: {0}</translation>
    </message>
    <message>
        <source>Sets whose movement of the joints is new: {0}</source>
        <translation>Sätze, deren Bewegung der Gelenke neu ist: {0}</translation>
    </message>
    <message>
        <source>Moments whose recognition is new: {0}</source>
        <translation>Momente, deren Erkennung neu ist: {0}</translation>
    </message>
    <message>
        <source>New references: {0}</source>
        <translation>Neue Referenzen: {0}</translation>
    </message>
    <message>
        <source>People of whom something is new: {0}</source>
        <translation>Personen, zu denen etwas neu ist: {0}</translation>
    </message>
    <message>
        <source>New calibrations of joints: {0}</source>
        <translation>Neue Kalibrierungen von Gelenken: {0}</translation>
    </message>
    <message>
        <source>New plans: {0}</source>
        <translation>Neue Pläne: {0}</translation>
    </message>
    <message>
        <source>New goals: {0}</source>
        <translation>Neue Ziele: {0}</translation>
    </message>
    <message>
        <source>1 session was deleted for good.</source>
        <translation>1 Einheit wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{0} sessions were deleted for good.</source>
        <translation>{0} Einheiten wurden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>PostgreSQL {0} answers on {1}.</source>
        <translation>PostgreSQL {0} antwortet auf {1}.</translation>
    </message>
    <message>
        <source>Its log was written by another version of this app.</source>
        <translation>Ihr Protokoll stammt von einer anderen Version dieser App.</translation>
    </message>
    <message>
        <source>It holds no log yet: one is made when you first use it.</source>
        <translation>Sie enthält noch kein Protokoll: Bei der ersten Nutzung wird eines angelegt.</translation>
    </message>
    <message>
        <source>Its log has {0} sessions.</source>
        <translation>Ihr Protokoll hat {0} Einheiten.</translation>
    </message>
    <message>
        <source>In a file on this computer. A server lets several stations share it.</source>
        <translation>In einer Datei auf diesem Computer. Über einen Server können mehrere Stationen es gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>On the server {0}.</source>
        <translation>Auf dem Server {0}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>A session is running: stop it first.</source>
        <translation>Es läuft eine Einheit: Beende sie zuerst.</translation>
    </message>
    <message>
        <source>That did not work; the file of faults says why.</source>
        <translation>Das hat nicht geklappt; warum, steht in der Fehlerdatei.</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Bericht auf einer Seite (PDF)</translation>
    </message>
    <message>
        <source>Sealed bundle for another therapist</source>
        <translation>Versiegeltes Bündel für andere Therapeuten</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Beschriftetes Video</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>All that was measured (JSON)</source>
        <translation>Alles Gemessene (JSON)</translation>
    </message>
    <message>
        <source>For a clinic's system (FHIR)</source>
        <translation>Für ein Kliniksystem (FHIR)</translation>
    </message>
    <message>
        <source>Movement for OpenSim (TRC)</source>
        <translation>Bewegung für OpenSim (TRC)</translation>
    </message>
    <message>
        <source>Movement for a laboratory (C3D)</source>
        <translation>Bewegung für ein Labor (C3D)</translation>
    </message>
    <message>
        <source>no movement was kept</source>
        <translation>keine Bewegung gespeichert</translation>
    </message>
    <message>
        <source>no video was kept</source>
        <translation>kein Video gespeichert</translation>
    </message>
    <message>
        <source>A video of this visit lies on this computer.</source>
        <translation>Ein Video dieses Termins liegt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Video kept</source>
        <translation>Video gespeichert</translation>
    </message>
    <message>
        <source>No picture of this visit is kept, only the movement of the joints.</source>
        <translation>Von diesem Termin ist kein Bild gespeichert, nur die Bewegung der Gelenke.</translation>
    </message>
    <message>
        <source>Joints only, no picture</source>
        <translation>Nur Gelenke, kein Bild</translation>
    </message>
    <message>
        <source>Neither pictures nor movements of this visit are kept, only its figures.</source>
        <translation>Von diesem Termin sind weder Bilder noch Bewegungen gespeichert, nur seine Zahlen.</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Nur Zahlen</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>took in</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>A little on six days: nothing that the neighbours would hear.</source>
        <translation>An sechs Tagen ein wenig: nichts, was die Nachbarn hören würden.</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <translation>Armkreisen</translation>
    </message>
    <message>
        <source>Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.</source>
        <translation>Jeden Tag Gleichgewicht und Beine, für alle, die sicherer stehen möchten. Halte einen Stuhl bereit.</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>Bankdrücken</translation>
    </message>
    <message>
        <source>Bend your elbows further.</source>
        <translation>Beuge die Ellbogen weiter.</translation>
    </message>
    <message>
        <source>Bent-over row</source>
        <translation>Vorgebeugtes Rudern</translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <translation>Bizepscurl</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bird Dog</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <translation>Umsetzen und Stoßen</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>Dip</translation>
    </message>
    <message>
        <source>Elbow to knee</source>
        <translation>Ellbogen zum Knie</translation>
    </message>
    <message>
        <source>Face the camera from a few steps away with room above the bar.</source>
        <translation>Blick zur Kamera, einige Schritte entfernt, mit Platz über der Stange.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands and beside your feet.</source>
        <translation>Blick zur Kamera, mit Platz über den Händen und neben den Füßen.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands.</source>
        <translation>Blick zur Kamera, mit Platz über den Händen.</translation>
    </message>
    <message>
        <source>Face the camera with room for both arms.</source>
        <translation>Blick zur Kamera, mit Platz für beide Arme.</translation>
    </message>
    <message>
        <source>Face the camera with your whole body in the picture.</source>
        <translation>Blick zur Kamera, der ganze Körper im Bild.</translation>
    </message>
    <message>
        <source>Face the camera, lying on your side, with head and feet in the picture.</source>
        <translation>Blick zur Kamera, in Seitlage, Kopf und Füße im Bild.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Front raise</source>
        <translation>Frontheben</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Beckenheben</translation>
    </message>
    <message>
        <source>Go lower, until your thighs are level.</source>
        <translation>Geh tiefer, bis die Oberschenkel waagerecht sind.</translation>
    </message>
    <message>
        <source>It is too dark: switch on a light or turn towards the window.</source>
        <translation>Es ist zu dunkel: Mach Licht an oder dreh dich zum Fenster.</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>Seilspringen</translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <translation>Hampelmann</translation>
    </message>
    <message>
        <source>Keep your body in one straight line and bend your elbows all the way.</source>
        <translation>Halte den Körper in einer geraden Linie und beuge die Ellbogen ganz.</translation>
    </message>
    <message>
        <source>Keep your elbows at your sides.</source>
        <translation>Halte die Ellbogen am Körper.</translation>
    </message>
    <message>
        <source>Keep your front knee behind your toes and your trunk upright.</source>
        <translation>Halte das vordere Knie hinter den Zehen und den Oberkörper aufrecht.</translation>
    </message>
    <message>
        <source>Keep your trunk upright: do not lean back to lift.</source>
        <translation>Halte den Oberkörper aufrecht: Lehn dich beim Heben nicht zurück.</translation>
    </message>
    <message>
        <source>Kneel on hands and knees side-on to the camera.</source>
        <translation>Geh seitlich zur Kamera in den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>Seitheben</translation>
    </message>
    <message>
        <source>Legs, push and pull with your own weight and a bar, three times a week.</source>
        <translation>Beine, Drücken und Ziehen mit dem eigenen Gewicht und einer Stange, dreimal pro Woche.</translation>
    </message>
    <message>
        <source>Lie side-on to the camera with head and feet in the picture.</source>
        <translation>Leg dich seitlich zur Kamera, Kopf und Füße im Bild.</translation>
    </message>
    <message>
        <source>Lift your hips: do not let your back sag.</source>
        <translation>Heb die Hüfte: Lass den Rücken nicht durchhängen.</translation>
    </message>
    <message>
        <source>Load both legs alike.</source>
        <translation>Belaste beide Beine gleich.</translation>
    </message>
    <message>
        <source>Lower more slowly.</source>
        <translation>Senk langsamer ab.</translation>
    </message>
    <message>
        <source>Lower your hips: make one straight line from shoulders to heels.</source>
        <translation>Senk die Hüfte: Bilde von den Schultern bis zu den Fersen eine gerade Linie.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Ausfallschritt</translation>
    </message>
    <message>
        <source>Move both arms alike.</source>
        <translation>Beweg beide Arme gleich.</translation>
    </message>
    <message>
        <source>Pair of dumbbells</source>
        <translation>Zwei Kurzhanteln</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation>Klimmzug</translation>
    </message>
    <message>
        <source>Push your knees out, in line with your feet.</source>
        <translation>Drück die Knie nach außen, in eine Linie mit den Füßen.</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Liegestütz</translation>
    </message>
    <message>
        <source>Put the chair side-on to the camera and sit with both feet on the floor.</source>
        <translation>Stell den Stuhl seitlich zur Kamera und setz dich mit beiden Füßen auf dem Boden hin.</translation>
    </message>
    <message>
        <source>Set the camera at your side so that it sees shoulders, elbows and hands.</source>
        <translation>Stell die Kamera seitlich von dir auf, sodass sie Schultern, Ellbogen und Hände sieht.</translation>
    </message>
    <message>
        <source>Set the camera beside or behind the bench at the height of the bar.</source>
        <translation>Stell die Kamera neben oder hinter der Bank auf Höhe der Stange auf.</translation>
    </message>
    <message>
        <source>Set the camera in front of or behind the bar so that it sees bar and hips.</source>
        <translation>Stell die Kamera vor oder hinter der Stange auf, sodass sie Stange und Hüfte sieht.</translation>
    </message>
    <message>
        <source>Set the camera low at your side so that it sees you from head to feet.</source>
        <translation>Stell die Kamera niedrig seitlich von dir auf, sodass sie dich von Kopf bis Fuß sieht.</translation>
    </message>
    <message>
        <source>Shoulder press</source>
        <translation>Schulterdrücken</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Single-leg stand</source>
        <translation>Einbeinstand</translation>
    </message>
    <message>
        <source>Sit against the wall side-on to the camera.</source>
        <translation>Setz dich seitlich zur Kamera an die Wand.</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Aufstehen vom Stuhl</translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation>Sit-up</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>Stand bent over, side-on to the camera.</source>
        <translation>Steh vorgebeugt, seitlich zur Kamera.</translation>
    </message>
    <message>
        <source>Stand half side-on to the camera with your arms in the picture.</source>
        <translation>Steh halb seitlich zur Kamera, die Arme im Bild.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room for a long step.</source>
        <translation>Steh seitlich zur Kamera, mit Platz für einen großen Schritt.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room in front of you.</source>
        <translation>Steh seitlich zur Kamera, mit Platz vor dir.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your feet in the picture.</source>
        <translation>Steh seitlich zur Kamera, die Füße im Bild.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your whole body in the picture.</source>
        <translation>Steh seitlich zur Kamera, der ganze Körper im Bild.</translation>
    </message>
    <message>
        <source>Stay in one place.</source>
        <translation>Bleib an einer Stelle.</translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation>Sicher auf den Beinen</translation>
    </message>
    <message>
        <source>Step into the picture.</source>
        <translation>Komm ins Bild.</translation>
    </message>
    <message>
        <source>Strong at home</source>
        <translation>Stark zu Hause</translation>
    </message>
    <message>
        <source>Ten quiet minutes</source>
        <translation>Zehn ruhige Minuten</translation>
    </message>
    <message>
        <source>The movement was too small.</source>
        <translation>Die Bewegung war zu klein.</translation>
    </message>
    <message>
        <source>There are two people in the picture: only one can be followed.</source>
        <translation>Es sind zwei Personen im Bild: Nur einer kann gefolgt werden.</translation>
    </message>
    <message>
        <source>Turn side-on to the camera: the movement cannot be measured from here.</source>
        <translation>Dreh dich seitlich zur Kamera: Von hier ist die Bewegung nicht messbar.</translation>
    </message>
    <message>
        <source>Turn to face the camera: the movement cannot be measured from here.</source>
        <translation>Dreh dich zur Kamera: Von hier ist die Bewegung nicht messbar.</translation>
    </message>
    <message>
        <source>Upper body twice a week; choose a weight that leaves two repetitions in reserve.</source>
        <translation>Oberkörper zweimal pro Woche; wähle ein Gewicht, bei dem noch zwei Wiederholungen möglich wären.</translation>
    </message>
    <message>
        <source>Use your whole range.</source>
        <translation>Nutze deinen ganzen Bewegungsumfang.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Wandsitz</translation>
    </message>
    <message>
        <source>Whole body, three short sessions a week, no equipment: for the first month.</source>
        <translation>Ganzer Körper, drei kurze Einheiten pro Woche, ohne Geräte: für den ersten Monat.</translation>
    </message>
    <message>
        <source>You are too far away: come closer.</source>
        <translation>Du bist zu weit weg: Komm näher.</translation>
    </message>
    <message>
        <source>You are too near: step back until your whole body is in the picture.</source>
        <translation>Du bist zu nah: Geh zurück, bis dein ganzer Körper im Bild ist.</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>Sprunggelenke</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>front shoulders</source>
        <translation>vordere Schultern</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>side abdominals</source>
        <translation>seitliche Bauchmuskeln</translation>
    </message>
    <message>
        <source>side shoulders</source>
        <translation>seitliche Schultern</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>Range of motion: not measured yet</source>
        <translation>Bewegungsumfang: noch nicht gemessen</translation>
    </message>
    <message>
        <source>Range of motion: {0}</source>
        <translation>Bewegungsumfang: {0}</translation>
    </message>
    <message>
        <source>Range of motion: {0}, wanted at least {1}°</source>
        <translation>Bewegungsumfang: {0}, gewünscht mindestens {1}°</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Train on {0} days a week</source>
        <translation>An {0} Tagen pro Woche trainieren</translation>
    </message>
    <message>
        <source>{0} sets a week</source>
        <translation>{0} Sätze pro Woche</translation>
    </message>
    <message>
        <source>{0} repetitions a week</source>
        <translation>{0} Wiederholungen pro Woche</translation>
    </message>
    <message>
        <source>Hold for {0} a week</source>
        <translation>{0} pro Woche halten</translation>
    </message>
    <message>
        <source>{0} repetitions in a set</source>
        <translation>{0} Wiederholungen in einem Satz</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>{0} halten</translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation>{0} heben</translation>
    </message>
    <message>
        <source>Range of motion of {0}</source>
        <translation>Bewegungsumfang von {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>✓ this week</source>
        <translation>✓ diese Woche</translation>
    </message>
    <message>
        <source>not yet this week</source>
        <translation>diese Woche noch nicht</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Where do you train?</source>
        <translation>Wo trainierst du?</translation>
    </message>
    <message>
        <source>Place the camera so that it sees you from head to feet.</source>
        <translation>Stell die Kamera so auf, dass sie dich von Kopf bis Fuß sieht.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Show me as a mirror does</source>
        <translation>Mich wie im Spiegel zeigen</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Connect one and look again, or go on: a video or the demo will do.</source>
        <translation>Schließ eine an und such erneut, oder mach weiter: Ein Video oder die Demo genügt.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <translation>Die Netze werden geladen.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Kamera wird geöffnet…</translation>
    </message>
    <message>
        <source>Good: I can see you well.</source>
        <translation>Gut: Ich kann dich gut sehen.</translation>
    </message>
    <message>
        <source>Welcome to your coach</source>
        <translation>Willkommen bei deinem Coach</translation>
    </message>
    <message>
        <source>It watches you train, counts every repetition and tells you what to mend. Everything stays on this computer. What is your name?</source>
        <translation>Er schaut dir beim Training zu, zählt jede Wiederholung und sagt dir, was du verbessern kannst. Alles bleibt auf diesem Computer. Wie heißt du?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>What would you like to hear?</source>
        <translation>Was möchtest du hören?</translation>
    </message>
    <message>
        <source>With sound you need not look at the screen. Ctrl+U switches it off and on.</source>
        <translation>Mit Ton musst du nicht auf den Bildschirm sehen. Ctrl+U schaltet ihn aus und ein.</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>Laut zählen</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>Hinweise ansagen</translation>
    </message>
    <message>
        <source>Tones at start and end of sets</source>
        <translation>Töne am Anfang und Ende von Sätzen</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>One, two, three. Well done.</source>
        <translation>Eins, zwei, drei. Gut gemacht.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Wie möchtest du starten?</translation>
    </message>
    <message>
        <source>The button, Ctrl+Enter, or without touching anything.</source>
        <translation>Mit dem Knopf, mit Ctrl+Enter oder ohne etwas zu berühren.</translation>
    </message>
    <message>
        <source>Start and stop by raising both arms for two seconds</source>
        <translation>Starten und stoppen, indem du beide Arme zwei Sekunden lang hebst</translation>
    </message>
    <message>
        <source>Time to get into position after the start</source>
        <translation>Zeit nach dem Start, um die Position einzunehmen</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The help is missing</source>
        <translation>Die Hilfe fehlt</translation>
    </message>
    <message>
        <source>It should lie in {0}: install the app again.</source>
        <translation>Sie sollte in {0} liegen: Installiere die App neu.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Repetitions that count</source>
        <translation>Wiederholungen, die zählen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Minutes and seconds from the start</source>
        <translation>Minuten und Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Range of motion with its error, degrees</source>
        <translation>Bewegungsumfang mit Fehler, in Grad</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Down – pause – up, seconds</source>
        <translation>Ab – Pause – auf, Sekunden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (unsicher)</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>zu {0} sicher</translation>
    </message>
    <message>
        <source>Rep {0}</source>
        <translation>Wdh. {0}</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>Nicht gezählt. {0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Held for {0}</source>
        <translation>{0} gehalten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Its video is gone and could not be brought back.</source>
        <translation>Das Video ist weg und konnte nicht zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Stand so that the camera sees all of the movement.</source>
        <translation>Steh so, dass die Kamera die ganze Bewegung sieht.</translation>
    </message>
    <message>
        <source>An exercise of your own</source>
        <translation>Eine eigene Übung</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>Bis du sie anlernst, wird jede Bewegung gezählt, die dorthin zurückkehrt, wo sie begann.</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From any side</source>
        <translation>Von jeder Seite</translation>
    </message>
    <message>
        <source>The seconds are counted for which you hold it.</source>
        <translation>Gezählt werden die Sekunden, die du hältst.</translation>
    </message>
    <message>
        <source>Each side is counted for itself; both at once count once.</source>
        <translation>Jede Seite zählt für sich; beide zugleich zählen einmal.</translation>
    </message>
    <message>
        <source>Left and right together count once.</source>
        <translation>Links und rechts zusammen zählen einmal.</translation>
    </message>
    <message>
        <source>There and back counts once; {0}° to {1}° is usual.</source>
        <translation>Hin und zurück zählt einmal; {0}° bis {1}° sind üblich.</translation>
    </message>
    <message>
        <source>There and back counts once.</source>
        <translation>Hin und zurück zählt einmal.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The coach cannot start</source>
        <translation>Der Coach kann nicht starten</translation>
    </message>
    <message>
        <source>Waiting for the picture</source>
        <translation>Warten auf das Bild</translation>
    </message>
    <message>
        <source>About your log</source>
        <translation>Zu deinem Protokoll</translation>
    </message>
    <message>
        <source>About your video</source>
        <translation>Zu deinem Video</translation>
    </message>
    <message>
        <source>No exercise was seen. Stand so that your whole body is in the picture, and try again.</source>
        <translation>Es wurde keine Übung gesehen. Stell dich so, dass dein ganzer Körper im Bild ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Nichts gezählt</translation>
    </message>
    <message>
        <source>Seen, and not kept in your history</source>
        <translation>Gesehen, aber nicht im Verlauf gespeichert</translation>
    </message>
    <message>
        <source>Saved in your history</source>
        <translation>In deinem Verlauf gespeichert</translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation>Die Einheit konnte nicht beginnen</translation>
    </message>
    <message>
        <source>The session has ended early</source>
        <translation>Die Einheit endete vorzeitig</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>A camera, a video file, a network stream or the demo recording.</source>
        <translation>Eine Kamera, eine Videodatei, ein Netzwerkstream oder die Demoaufnahme.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>Quelle wird geöffnet…</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn du es bist</translation>
    </message>
    <message>
        <source>Press Start to watch a recorded session.</source>
        <translation>Drück Start, um eine aufgezeichnete Einheit anzusehen.</translation>
    </message>
    <message>
        <source>Press Start to watch {0}.</source>
        <translation>Drück Start, um {0} anzusehen.</translation>
    </message>
    <message>
        <source>Stand so that the camera sees your whole body, then press Start.</source>
        <translation>Steh so, dass die Kamera deinen ganzen Körper sieht, und drück dann Start.</translation>
    </message>
    <message>
        <source>End the session and keep what was counted</source>
        <translation>Einheit beenden und das Gezählte behalten</translation>
    </message>
    <message>
        <source>The session is being written down</source>
        <translation>Die Einheit wird gespeichert</translation>
    </message>
    <message>
        <source>The networks are being loaded</source>
        <translation>Die Netze werden geladen</translation>
    </message>
    <message>
        <source>The coach could not be loaded: see the message above</source>
        <translation>Der Coach konnte nicht geladen werden: siehe Meldung oben</translation>
    </message>
    <message>
        <source>Choose a source first</source>
        <translation>Wähle zuerst eine Quelle</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Einheit starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>loading</name>
    <message>
        <source>Opening the log…</source>
        <translation>Protokoll wird geöffnet…</translation>
    </message>
    <message>
        <source>Looking for the pose model…</source>
        <translation>Posenmodell wird gesucht…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Netze werden geladen…</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>Wird aufgewärmt…</translation>
    </message>
    <message>
        <source>Fetching the pose model…</source>
        <translation>Posenmodell wird geholt…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The app's model itself is trained on everybody, those people too: no figure of it can be given on them.</source>
        <translation>Das Modell der App selbst hat von allen gelernt, auch von diesen Personen: Für es selbst lässt sich an ihnen kein Wert angeben.</translation>
    </message>
    <message>
        <source>dip: two real people and a generated one; unproven, its word weighs half.</source>
        <translation>Dip: zwei echte Personen und eine erzeugte; unbewiesen, sein Wort wiegt halb.</translation>
    </message>
    <message>
        <source>arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of eight.</source>
        <translation>Armkreisen, Ellbogen zum Knie: Bewegungserfassung von fünf Personen; Aufstehen vom Stuhl: Kinect-Skelette von acht.</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (beschädigt)</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (verwendet)</translation>
    </message>
    <message>
        <source>Names exercises from the movement of your joints.</source>
        <translation>Erkennt Übungen an der Bewegung deiner Gelenke.</translation>
    </message>
    <message>
        <source>Names exercises from the picture.</source>
        <translation>Erkennt Übungen am Bild.</translation>
    </message>
    <message>
        <source>Finds your joints in the picture.</source>
        <translation>Findet deine Gelenke im Bild.</translation>
    </message>
    <message>
        <source>It was taught on this computer.</source>
        <translation>Es wurde auf diesem Computer angelernt.</translation>
    </message>
    <message>
        <source>It is experimental: it is asked and shown, and changes no answer.</source>
        <translation>Es ist experimentell: Es wird gefragt und angezeigt, ändert aber keine Antwort.</translation>
    </message>
    <message>
        <source>See the file LICENSE beside it; that of its data is below.</source>
        <translation>Siehe die Datei LICENSE daneben; die der Daten steht unten.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{0}, moments of sets that were left out</source>
        <translation>{0}, Momente ausgelassener Sätze</translation>
    </message>
    <message>
        <source>Clips of people it never saw</source>
        <translation>Clips von Personen, die es nie sah</translation>
    </message>
    <message>
        <source>Moments of people it never saw</source>
        <translation>Momente von Personen, die es nie sah</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Dropped frames</source>
        <translation>Verlorene Bilder</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <translation>Netze laufen auf</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>When the app starts, {0} is asked once. That tells it that version {1} runs here and, as every request does, your internet address; nothing of you or your training. Nothing is installed.</source>
        <translation>Beim Start der App wird {0} einmal gefragt. Das verrät ihm, dass hier Version {1} läuft, und wie jede Anfrage deine Internetadresse; nichts von dir oder deinem Training. Nichts wird installiert.</translation>
    </message>
    <message>
        <source>This is the newest version: {0}.</source>
        <translation>Das ist die neueste Version: {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}. {2}</source>
        <translation>Version {0} ist da; dies ist {1}. {2}</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>Es gibt eine neuere Version</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note kept: {0}</source>
        <translation>Notiz gesichert: {0}</translation>
    </message>
    <message>
        <source>Note changed: {0}</source>
        <translation>Notiz geändert: {0}</translation>
    </message>
    <message>
        <source>Note deleted: {0}</source>
        <translation>Notiz gelöscht: {0}</translation>
    </message>
    <message>
        <source>Drawing removed</source>
        <translation>Zeichnung entfernt</translation>
    </message>
    <message>
        <source>{0}, repetition {1}</source>
        <translation>{0}, Wiederholung {1}</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Termin</translation>
    </message>
    <message>
        <source>This moment, {0}</source>
        <translation>Dieser Moment, {0}</translation>
    </message>
    <message>
        <source>The whole visit</source>
        <translation>Der ganze Termin</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>Winkel {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>text “{0}”</source>
        <translation>Text „{0}“</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>This is a fault in the app ({0}). What happened is written in {1}.</source>
        <translation>Das ist ein Fehler der App ({0}). Was geschah, steht in {1}.</translation>
    </message>
    <message>
        <source>The app ended suddenly the last time</source>
        <translation>Die App endete beim letzten Mal plötzlich</translation>
    </message>
    <message>
        <source>Every repetition that was counted is in your history. A report lies in {0}.</source>
        <translation>Jede gezählte Wiederholung steht in deinem Verlauf. Ein Bericht liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>From your joints</source>
        <translation>Aus deinen Gelenken</translation>
    </message>
    <message>
        <source>From the picture</source>
        <translation>Aus dem Bild</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>noch nichts gesagt</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>Keine Übung</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>experimental: not counted</source>
        <translation>experimentell: zählt nicht</translation>
    </message>
    <message>
        <source>weighs {0}</source>
        <translation>zählt zu {0}</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>vor {0} s</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Gelöscht: {0}</translation>
    </message>
    <message>
        <source>Put away: {0}</source>
        <translation>Archiviert: {0}</translation>
    </message>
    <message>
        <source>Taken up again: {0}</source>
        <translation>Zurückgeholt: {0}</translation>
    </message>
    <message>
        <source>Renamed: {0} is now {1}</source>
        <translation>Umbenannt: {0} heißt jetzt {1}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation>{0} (archiviert)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{0} with {1} kg</source>
        <translation>{0} mit {1} kg</translation>
    </message>
    <message>
        <source>from {0}°</source>
        <translation>ab {0}°</translation>
    </message>
    <message>
        <source>up to {0}°</source>
        <translation>bis {0}°</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
</context>
<context>
    <name>pointing</name>
    <message>
        <source>{0}, point {1} of {2}.</source>
        <translation>{0}, Punkt {1} von {2}.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter sets the point, Escape drops it.</source>
        <translation>Die Pfeiltasten bewegen das Kreuz, mit Strg in kleinen Schritten; Enter setzt den Punkt, Esc verwirft ihn.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter removes the drawing there, Escape puts the eraser away.</source>
        <translation>Die Pfeiltasten bewegen das Kreuz, mit Strg in kleinen Schritten; Enter entfernt die Zeichnung dort, Esc legt den Radierer weg.</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top.</source>
        <translation>{0} von links, {1} von oben.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Repetitions per day</source>
        <translation>Wiederholungen pro Tag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bestleistungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Bester Satz</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>Zeit pro Wiederholung</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Repetitions of a session; with weights, weight times repetitions</source>
        <translation>Wiederholungen einer Einheit; mit Gewichten: Gewicht mal Wiederholungen</translation>
    </message>
    <message>
        <source>The most repetitions of a set, or the longest hold</source>
        <translation>Die meisten Wiederholungen eines Satzes oder die längste Haltezeit</translation>
    </message>
    <message>
        <source>Estimated: the speed lost by the end of the sets</source>
        <translation>Geschätzt: Tempoverlust am Ende der Sätze</translation>
    </message>
    <message>
        <source>{0} % slower by the end</source>
        <translation>{0} % langsamer am Ende</translation>
    </message>
    <message>
        <source>{0} in a row</source>
        <translation>{0} in Folge</translation>
    </message>
    <message>
        <source>{0}, {1} at the longest</source>
        <translation>{0}, längste Folge {1}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>In a set</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>{0} in a set</source>
        <translation>{0} in einem Satz</translation>
    </message>
    <message>
        <source>{0} on a day</source>
        <translation>{0} an einem Tag</translation>
    </message>
    <message>
        <source>held for {0}</source>
        <translation>{0} gehalten</translation>
    </message>
    <message>
        <source>{0} lifted</source>
        <translation>{0} gehoben</translation>
    </message>
    <message>
        <source>{0} range</source>
        <translation>{0} Umfang</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>Die Pause ist vorbei.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Als Nächstes: {0}.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>Set done: {0}.</source>
        <translation>Satz fertig: {0}.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>from the front</source>
        <translation>von vorn</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>von hinten</translation>
    </message>
    <message>
        <source>half from the side</source>
        <translation>halb von der Seite</translation>
    </message>
    <message>
        <source>from the side</source>
        <translation>von der Seite</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Mean range</source>
        <translation>Mittlerer Umfang</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Joints visible</source>
        <translation>Sichtbare Gelenke</translation>
    </message>
    <message>
        <source>Error of the range</source>
        <translation>Fehler des Umfangs</translation>
    </message>
    <message>
        <source>Person in the picture</source>
        <translation>Person im Bild</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>this exercise tells no angle</source>
        <translation>diese Übung gibt keinen Winkel an</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: keine</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>1° seen is {0}° on the goniometer</source>
        <translation>1° gesehen sind {0}° am Goniometer</translation>
    </message>
    <message>
        <source>The poses of this set were not kept: view and error are those of each rep.</source>
        <translation>Die Posen dieses Satzes sind nicht gespeichert: Ansicht und Fehler sind die jeder Wdh.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>Links/rechts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Seen {0}, {1} visible, error {2}</source>
        <translation>Gesehen {0}, {1} sichtbar, Fehler {2}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>The range of {0} of {1} repetitions can be told.</source>
        <translation>Von {0} der {1} Wiederholungen lässt sich der Umfang angeben.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Unsure: is this “{0}”?</source>
        <translation>Unsicher: Ist das „{0}“?</translation>
    </message>
    <message>
        <source>Unsure: was that {0} × {1}?</source>
        <translation>Unsicher: War das {0} × {1}?</translation>
    </message>
</context>
<context>
    <name>reanalysis</name>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <source>Set {0}: {1}
Until now: {2}
Read again: {3}</source>
        <translation>Satz {0}: {1}
Bisher: {2}
Noch einmal gelesen: {3}</translation>
    </message>
    <message>
        <source>{0} of the votes</source>
        <translation>{0} der Stimmen</translation>
    </message>
    <message>
        <source>Stays: its poses were not kept</source>
        <translation>Bleibt: Seine Posen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Stays: someone corrected it by hand</source>
        <translation>Bleibt: Jemand hat ihn von Hand korrigiert</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Bleibt gleich</translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation>ist jetzt {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} mehr</translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation>{0} weniger</translation>
    </message>
    <message>
        <source>other times or ranges</source>
        <translation>andere Zeiten oder Umfänge</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Counted with {0}, read again with {1}.</source>
        <translation>Gezählt mit {0}, neu gelesen mit {1}.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{0} of {1} sets would change. Nothing is written yet.</source>
        <translation>{0} von {1} Sätzen würden sich ändern. Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Wdh. {0} von {1}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Exercise report</source>
        <translation>Übungsbericht</translation>
    </message>
    <message>
        <source>and {0} more sets: see the table of the CSV</source>
        <translation>und {0} weitere Sätze: siehe die Tabelle im CSV</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{0}: range by repetition</source>
        <translation>{0}: Umfang je Wiederholung</translation>
    </message>
    <message>
        <source>No poses were kept of this set.</source>
        <translation>Von diesem Satz sind keine Posen gespeichert.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>and {0} more notes in the log</source>
        <translation>und {0} weitere Notizen im Protokoll</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>geboren {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>No exercise was seen.</source>
        <translation>Es wurde keine Übung gesehen.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>down / pause / up</source>
        <translation>ab / Pause / auf</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>exertion / pain</source>
        <translation>Anstrengung / Schmerz</translation>
    </message>
    <message>
        <source>view, visibility</source>
        <translation>Ansicht, Sichtbarkeit</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>aus dieser Ansicht nicht messbar</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>Winkel {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>{0}: visits, no sure change</source>
        <translation>{0}: Termine, keine sichere Veränderung</translation>
    </message>
    <message>
        <source>{0}: visits, {1}° ± {2}° a week</source>
        <translation>{0}: Termine, {1}° ± {2}° pro Woche</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>side</source>
        <translation>seitlich</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>schräg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Quality: no poses were kept, so it cannot be told.</source>
        <translation>Qualität: Es sind keine Posen gespeichert, daher keine Angabe möglich.</translation>
    </message>
    <message>
        <source>Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is good to ± {4}°, and is not told where a view leaves more than 17° open.</source>
        <translation>Qualität: eine Person in {0} von {1} Bildern, {2} pro Sekunde; schlechteste Sichtbarkeit eines Gelenks {3}; ein Umfang ist auf ± {4}° genau und wird nicht angegeben, wo eine Ansicht mehr als 17° offen lässt.</translation>
    </message>
    <message>
        <source>Measured by a camera and a pose estimator. This is not a diagnosis.</source>
        <translation>Gemessen mit Kamera und Posenschätzung. Dies ist keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Neither movements nor a video were kept of this visit. The settings say for how long they are kept.</source>
        <translation>Von diesem Termin sind weder Bewegungen noch ein Video gespeichert. Die Einstellungen sagen, wie lange sie bleiben.</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Wdh. {0} von {1}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>aus dieser Ansicht nicht messbar</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>Nicht gezählt. {0}</translation>
    </message>
    <message>
        <source>By joints</source>
        <translation>Nach Gelenken</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>Nach Bild</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>About your log</source>
        <translation>Zu deinem Protokoll</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A single pose is no movement: choose CSV or JSON.</source>
        <translation>Eine einzelne Pose ist keine Bewegung: Wähle CSV oder JSON.</translation>
    </message>
    <message>
        <source>An exercise needs a name: give one of the table, or a name of your own.</source>
        <translation>Eine Übung braucht einen Namen: Nimm einen aus der Tabelle oder einen eigenen.</translation>
    </message>
    <message>
        <source>Another window of this app writes to the log, so this one only reads it.</source>
        <translation>Ein anderes Fenster dieser App schreibt in das Protokoll, daher liest dieses nur darin.</translation>
    </message>
    <message>
        <source>In {0} nobody is seen to move: choose one with your whole body in the picture.</source>
        <translation>In {0} bewegt sich niemand erkennbar: Wähle eines, auf dem dein ganzer Körper zu sehen ist.</translation>
    </message>
    <message>
        <source>In {0} the setting {1} has a wrong value: mend or remove it.</source>
        <translation>In {0} hat die Einstellung {1} einen falschen Wert: Berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>No copy can be made in {0} ({1}): check it.</source>
        <translation>In {0} kann keine Kopie angelegt werden ({1}): Prüfe den Ordner.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded: convert it to MP4 (H.264), or record it again.</source>
        <translation>Kein Bild von {0} lässt sich dekodieren: Wandle es in MP4 (H.264) um oder nimm es neu auf.</translation>
    </message>
    <message>
        <source>No poses were kept of this session: choose another format, or another session.</source>
        <translation>Von dieser Einheit sind keine Posen gespeichert: Wähle ein anderes Format oder eine andere Einheit.</translation>
    </message>
    <message>
        <source>No session begins with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>Keine Einheit beginnt mit „{0}“: `fitness-app sessions list` nennt alle.</translation>
    </message>
    <message>
        <source>No source is named: give a camera number, a file or an address.</source>
        <translation>Keine Quelle angegeben: Gib eine Kameranummer, eine Datei oder eine Adresse an.</translation>
    </message>
    <message>
        <source>No video is kept any more: only {0} MB are free where {1} lies. Make room.</source>
        <translation>Es wird kein Video mehr gespeichert: Nur {0} MB sind frei, wo {1} liegt. Schaffe Platz.</translation>
    </message>
    <message>
        <source>No video was kept of this session: let the settings keep videos, or choose another.</source>
        <translation>Von dieser Einheit ist kein Video gespeichert: Lass die Einstellungen Videos behalten oder wähle eine andere.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}): check the address, and that the camera is on and in the same network.</source>
        <translation>Niemand antwortet unter {0} ({1}): Prüfe die Adresse und ob die Kamera eingeschaltet und im selben Netz ist.</translation>
    </message>
    <message>
        <source>Nobody is seen in {0}: choose a video with your whole body in the picture.</source>
        <translation>In {0} ist niemand zu sehen: Wähle ein Video, auf dem dein ganzer Körper zu sehen ist.</translation>
    </message>
    <message>
        <source>Not all rows of {0} could be copied: try again.</source>
        <translation>Nicht alle Zeilen von {0} konnten kopiert werden: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>On {0} this user may not create tables: grant CREATE on its schema.</source>
        <translation>Auf {0} darf dieser Benutzer keine Tabellen anlegen: Erteile CREATE für sein Schema.</translation>
    </message>
    <message>
        <source>One repetition alone cannot be merged: choose two or more.</source>
        <translation>Eine einzelne Wiederholung kann nicht verbunden werden: Wähle zwei oder mehr.</translation>
    </message>
    <message>
        <source>Several sessions begin with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>Mehrere Einheiten beginnen mit „{0}“: `fitness-app sessions list` nennt alle.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Angehalten: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That is no address of a server: write postgresql://user@host/name.</source>
        <translation>Das ist keine Adresse eines Servers: Schreibe postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The app is open and writes to the log: close it, then restore.</source>
        <translation>Die App ist offen und schreibt in das Protokoll: Schließe sie und stelle dann wieder her.</translation>
    </message>
    <message>
        <source>The benchmark could not be run: {0}</source>
        <translation>Der Benchmark konnte nicht ausgeführt werden: {0}</translation>
    </message>
    <message>
        <source>The copy of {0} is not complete: check the disk.</source>
        <translation>Die Kopie von {0} ist nicht vollständig: Prüfe den Datenträger.</translation>
    </message>
    <message>
        <source>The cut lies outside the repetition: choose a moment within it.</source>
        <translation>Der Schnitt liegt außerhalb der Wiederholung: Wähle einen Zeitpunkt darin.</translation>
    </message>
    <message>
        <source>The database has no valid address: write postgresql://user@host/name.</source>
        <translation>Die Datenbank hat keine gültige Adresse: Schreibe postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database on {0} cannot be used ({1}): check server and password.</source>
        <translation>Die Datenbank auf {0} kann nicht verwendet werden ({1}): Prüfe Server und Passwort.</translation>
    </message>
    <message>
        <source>The demo recording {0} is missing: install the app again.</source>
        <translation>Die Demoaufnahme {0} fehlt: Installiere die App neu.</translation>
    </message>
    <message>
        <source>A personal model cannot be taught itself: choose the shipped skeleton model.</source>
        <translation>Einem persönlichen Modell kann selbst nichts beigebracht werden: Wähle das mitgelieferte Skelettmodell.</translation>
    </message>
    <message>
        <source>No copy can be kept of {0}, so it stays: free some space.</source>
        <translation>Von {0} kann keine Kopie behalten werden, daher bleibt es: Schaffe Platz.</translation>
    </message>
    <message>
        <source>ONNX Runtime computes on the processor only, not on {0!r}: choose device cpu.</source>
        <translation>ONNX Runtime rechnet nur auf dem Prozessor, nicht auf {0!r}: Wähle das Gerät cpu.</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed here: install onnxruntime, or choose runtime auto.</source>
        <translation>ONNX Runtime ist hier nicht installiert: Installiere onnxruntime, oder wähle die Laufzeit auto.</translation>
    </message>
    <message>
        <source>The device {0!r} is not there: choose auto or cpu in the settings.</source>
        <translation>Das Gerät {0!r} ist nicht da: Wähle in den Einstellungen auto oder cpu.</translation>
    </message>
    <message>
        <source>The device {0!r} needs torch, which is not installed here: choose auto.</source>
        <translation>Das Gerät {0!r} braucht torch, das hier nicht installiert ist: Wähle auto.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be written to {0}: free some space.</source>
        <translation>Der Datenträger ist voll, nach {0} kann nichts mehr geschrieben werden: Schaffe Platz.</translation>
    </message>
    <message>
        <source>The exercise needs a name: write one, such as 'Cossack squat'.</source>
        <translation>Die Übung braucht einen Namen: Schreibe einen, etwa „Kosakenkniebeuge“.</translation>
    </message>
    <message>
        <source>The file holds what no log can ({0}): export it once more.</source>
        <translation>Die Datei enthält, was kein Protokoll enthalten kann ({0}): Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>The graphs in {0} belong to other weights: make them again with `python -m ml.onnx_export {0}`, or install the app again.</source>
        <translation>Die Graphen in {0} gehören zu anderen Gewichten: Erzeuge sie neu mit `python -m ml.onnx_export {0}`, oder installiere die App neu.</translation>
    </message>
    <message>
        <source>The graphs in {0} do not give its golden answer: make them again.</source>
        <translation>Die Graphen in {0} geben nicht ihre Referenzantwort: Erzeuge sie neu.</translation>
    </message>
    <message>
        <source>The graphs of {0} answer otherwise than torch: they are of no use.</source>
        <translation>Die Graphen von {0} antworten anders als torch: Sie sind unbrauchbar.</translation>
    </message>
    <message>
        <source>The installed app cannot translate the video model: set compile_video to false.</source>
        <translation>Die installierte App kann das Videomodell nicht übersetzen: Setze compile_video auf false.</translation>
    </message>
    <message>
        <source>The log can be written to again; nothing was lost.</source>
        <translation>In das Protokoll kann wieder geschrieben werden; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The log cannot be kept at {0} ({1}): choose a folder that can be written to.</source>
        <translation>Das Protokoll kann nicht in {0} liegen ({1}): Wähle einen Ordner, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The log could not be brought to this version ({0}) and is as it was: go on with the older version of the app and report this.</source>
        <translation>Das Protokoll konnte nicht auf diese Version gebracht werden ({0}) und ist, wie es war: Arbeite mit der älteren Version der App weiter und melde das.</translation>
    </message>
    <message>
        <source>The log is on a server: its own tools check and restore it.</source>
        <translation>Das Protokoll liegt auf einem Server: Dessen eigene Werkzeuge prüfen und stellen es wieder her.</translation>
    </message>
    <message>
        <source>The log on {0} is not empty: choose an empty one.</source>
        <translation>Das Protokoll auf {0} ist nicht leer: Wähle ein leeres.</translation>
    </message>
    <message>
        <source>The log {0} cannot be opened: check that its folder exists, with its rights.</source>
        <translation>Das Protokoll {0} lässt sich nicht öffnen: Prüfe, ob sein Ordner existiert und welche Rechte er hat.</translation>
    </message>
    <message>
        <source>The log {0} cannot be replaced ({1}): check its folder.</source>
        <translation>Das Protokoll {0} kann nicht ersetzt werden ({1}): Prüfe seinen Ordner.</translation>
    </message>
    <message>
        <source>The log {0} cannot be written to: check the rights on it and its folder.</source>
        <translation>In das Protokoll {0} kann nicht geschrieben werden: Prüfe die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The log {0} could not be read or written: check the disk it lies on.</source>
        <translation>Das Protokoll {0} konnte nicht gelesen oder geschrieben werden: Prüfe den Datenträger, auf dem es liegt.</translation>
    </message>
    <message>
        <source>The log {0} has vanished from its folder: bring it back or start the app anew.</source>
        <translation>Das Protokoll {0} ist aus seinem Ordner verschwunden: Hole es zurück oder starte die App neu.</translation>
    </message>
    <message>
        <source>The log {0} is damaged ({1}): restore a backup.</source>
        <translation>Das Protokoll {0} ist beschädigt ({1}): Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The log {0} is damaged: restore a backup with `fitness-app db restore`.</source>
        <translation>Das Protokoll {0} ist beschädigt: Stelle eine Sicherung wieder her, auf der Seite „Einstellungen“ oder mit `fitness-app db restore`.</translation>
    </message>
    <message>
        <source>The log {0} is in use by another program: close that one and try again.</source>
        <translation>Das Protokoll {0} wird von einem anderen Programm benutzt: Schließe dieses und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The log {0} was written by a newer version of this app: install that one to open it.</source>
        <translation>Das Protokoll {0} stammt von einer neueren Version dieser App: Installiere jene, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0}: {1}.</source>
        <translation>Das Modell kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} does not give its golden answer: put the model folder back.</source>
        <translation>Das Modell in {0} gibt nicht seine Referenzantwort: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>The model in {0} has no graph {1}: choose a model of another kind.</source>
        <translation>Das Modell in {0} hat keinen Graphen {1}: Wähle ein Modell anderer Art.</translation>
    </message>
    <message>
        <source>The model in {0} has no graphs for ONNX Runtime: run `python -m ml.onnx_export {0}` where torch is installed, or choose runtime auto.</source>
        <translation>Das Modell in {0} hat keine Graphen für ONNX Runtime: Rufe `python -m ml.onnx_export {0}` auf, wo torch installiert ist, oder wähle die Laufzeit auto.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no live pictures: choose a video model.</source>
        <translation>Das Modell in {0} sieht keine lebenden Bilder an: Wähle ein Videomodell.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no skeleton: choose a skeleton model.</source>
        <translation>Das Modell in {0} betrachtet kein Skelett: Wähle ein Skelettmodell.</translation>
    </message>
    <message>
        <source>The model needs the network {0!r}, which this version lacks: update the app.</source>
        <translation>Das Modell braucht das Netz „{0}“, das dieser Version fehlt: Aktualisiere die App.</translation>
    </message>
    <message>
        <source>The model {0} is not here any more: choose another one.</source>
        <translation>Das Modell {0} ist nicht mehr da: Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The model {0} that the settings name is not here, so {1} is used: import it again, or choose another model.</source>
        <translation>Das Modell {0}, das die Einstellungen nennen, ist nicht da, daher wird {1} verwendet: Importiere es noch einmal oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The network of {0} has no graphs: only live skeleton and video models have.</source>
        <translation>Das Netz von {0} hat keine Graphen: Nur laufende Skelett- und Videomodelle haben welche.</translation>
    </message>
    <message>
        <source>The networks are still being loaded: wait a moment.</source>
        <translation>Die Netze werden noch geladen: Warte einen Moment.</translation>
    </message>
    <message>
        <source>The other window is of another version of this app: close it and try again.</source>
        <translation>Das andere Fenster gehört zu einer anderen Version dieser App: Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle: type it again.</source>
        <translation>Die Passphrase öffnet dieses Bündel nicht: Gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is too short: choose one of at least {0} letters.</source>
        <translation>Die Passphrase ist zu kurz: Wähle eine mit mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>The port in {0} is no number from 1 to 65535.</source>
        <translation>Der Port in {0} ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The pose model {0} cannot be read: {1}.</source>
        <translation>Das Posenmodell {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The pose model {0} is not here and cannot be fetched ({1}): connect to the internet and run `fitness-app models fetch`, or get {2} on another machine and put it at {3}.</source>
        <translation>Das Posenmodell {0} ist nicht da und kann nicht geholt werden ({1}): Stelle eine Internetverbindung her und führe `fitness-app models fetch` aus, oder hole {2} auf einem anderen Rechner und lege es unter {3} ab.</translation>
    </message>
    <message>
        <source>The poses of a set are damaged ({0}): export them once more.</source>
        <translation>Die Posen eines Satzes sind beschädigt ({0}): Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>The poses of this set are known in the picture only, not in metres: choose CSV or JSON.</source>
        <translation>Die Posen dieses Satzes sind nur im Bild bekannt, nicht in Metern: Wähle CSV oder JSON.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}: {1}.</source>
        <translation>Die Aufnahme kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The report cannot be kept in {0} ({1}): free some space, or allow writing there.</source>
        <translation>Der Bericht kann nicht in {0} bleiben ({1}): Schaffe Platz oder erlaube dort das Schreiben.</translation>
    </message>
    <message>
        <source>The session cannot be kept in any folder of the app: free some space.</source>
        <translation>Die Einheit kann in keinem Ordner der App gespeichert werden: Schaffe Platz.</translation>
    </message>
    <message>
        <source>The session could not be saved anywhere: free some space, and train once more.</source>
        <translation>Die Einheit konnte nirgends gespeichert werden: Schaffe Platz und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>The setting database_url names a password: write {0}@{1}, and give the password to the system's keyring.</source>
        <translation>Die Einstellung database_url enthält ein Passwort: Schreibe {0}@{1} und gib das Passwort dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The setting update_address is {0!r}: write an address that begins with https://.</source>
        <translation>Die Einstellung update_address ist „{0}“: Schreibe eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The setting {0} is {1!r}; choose one of {2}.</source>
        <translation>Die Einstellung {0} ist {1!r}; wähle eine von {2}.</translation>
    </message>
    <message>
        <source>The setting {0} is {1}; choose a number from 0 to {2}.</source>
        <translation>Die Einstellung {0} ist {1}; wähle eine Zahl von 0 bis {2}.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>Die Einstellungen können nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: mend or remove it.</source>
        <translation>Die Einstellungsdatei {0} kann nicht gelesen werden: Berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be used: {1}</source>
        <translation>Die Einstellungsdatei {0} kann nicht verwendet werden: {1}</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings: mend or remove it.</source>
        <translation>Die Einstellungsdatei {0} enthält keine Einstellungen: Berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>The system has no keyring for the password of {0} ({1}): unlock or install one, such as gnome-keyring, or set the environment variable {2}.</source>
        <translation>Das System hat keinen Schlüsselbund für das Passwort von {0} ({1}): Entsperre oder installiere einen, etwa gnome-keyring, oder setze die Umgebungsvariable {2}.</translation>
    </message>
    <message>
        <source>The system's keyring does not answer ({0}): unlock it.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht ({0}): Entsperre ihn.</translation>
    </message>
    <message>
        <source>The video cannot be written to {0} ({1}): choose not to keep videos, or mend it.</source>
        <translation>Das Video kann nicht nach {0} geschrieben werden ({1}): Speichere keine Videos oder behebe das.</translation>
    </message>
    <message>
        <source>The video model {0} that the settings name is not here, so only the skeleton model names what you do: install the app again, or leave video_model empty in the settings file.</source>
        <translation>Das Videomodell {0} aus den Einstellungen ist nicht da, deshalb benennt nur das Skelettmodell, was du tust: Installiere die App noch einmal, oder lass video_model in der Einstellungsdatei leer.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: free some space, or choose another folder.</source>
        <translation>Das Video {0} kann nicht geschrieben werden: Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged or foreign: put the model folder back.</source>
        <translation>Die Gewichte in {0} sind beschädigt oder fremd: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>The weights in {0} cannot be read: put the model folder back.</source>
        <translation>Die Gewichte in {0} können nicht gelesen werden: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their card: put the model folder back.</source>
        <translation>Die Gewichte in {0} passen nicht zu ihrer Karte: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>The weights in {0} name other classes ({1}) than their card ({2}): put the model folder back.</source>
        <translation>Die Gewichte in {0} nennen andere Klassen ({1}) als ihre Karte ({2}): Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system: run `{0} {1}`.</source>
        <translation>Das Fenster braucht Bibliotheken des Systems: Führe `{0} {1}` aus.</translation>
    </message>
    <message>
        <source>There are no poses of set {0}: choose another one.</source>
        <translation>Vom Satz {0} gibt es keine Posen: Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is no athlete {0!r} in the log.</source>
        <translation>Im Protokoll gibt es niemanden mit dem Namen „{0}“.</translation>
    </message>
    <message>
        <source>There is no backup {0}: `fitness-app db check` names the newest.</source>
        <translation>Es gibt keine Sicherung {0}: `fitness-app db check` nennt die neueste.</translation>
    </message>
    <message>
        <source>There is no camera “{0}”: plug it in; `fitness-app doctor` lists what is there.</source>
        <translation>Es gibt keine Kamera „{0}“: Schließe sie an; `fitness-app doctor` zeigt, was da ist.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): log in to a desktop, or run `{0} {1}` and then `xvfb-run fitness-app`; `fitness-app demo` and `fitness-app analyse` need no display.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster (DISPLAY und WAYLAND_DISPLAY sind leer): Melde dich an einem Desktop an oder führe `{0} {1}` und dann `xvfb-run fitness-app` aus; `fitness-app demo` und `fitness-app analyse` brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <source>There is no exercise {0!r}; choose one of {1}.</source>
        <translation>Es gibt keine Übung „{0}“; wähle eine von {1}.</translation>
    </message>
    <message>
        <source>There is no exercise “{0}”: did you mean {1}? An exercise of your own needs a name that is less like it.</source>
        <translation>Es gibt keine Übung „{0}“: Meintest du {1}? Eine eigene Übung braucht einen Namen, der weniger ähnlich klingt.</translation>
    </message>
    <message>
        <source>There is no file or camera “{0}”: check its spelling; `fitness-app doctor` lists the cameras.</source>
        <translation>Es gibt keine Datei oder Kamera „{0}“: Prüfe die Schreibweise; `fitness-app doctor` nennt die Kameras.</translation>
    </message>
    <message>
        <source>There is no file {0}: check the path.</source>
        <translation>Es gibt keine Datei {0}: Prüfe den Pfad.</translation>
    </message>
    <message>
        <source>There is no log at {0} yet: train once, or restore a backup.</source>
        <translation>In {0} gibt es noch kein Protokoll: Trainiere einmal oder stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no model {0!r}: `fitness-app models list` names them.</source>
        <translation>Es gibt kein Modell „{0}“: `fitness-app models list` nennt sie.</translation>
    </message>
    <message>
        <source>There is no personal model {0!r}: `fitness-app models list` names them.</source>
        <translation>Es gibt kein persönliches Modell „{0}“: `fitness-app models list` nennt sie.</translation>
    </message>
    <message>
        <source>There is no pose model {0}: mend or clear its path in the settings.</source>
        <translation>Es gibt kein Posenmodell {0}: Berichtige oder lösche seinen Pfad in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no pose recording {0}: check the path.</source>
        <translation>Es gibt keine Posenaufnahme {0}: Prüfe den Pfad.</translation>
    </message>
    <message>
        <source>There is no run {0}: `fitness-app bench --history` numbers them.</source>
        <translation>Es gibt keine Messung {0}: `fitness-app bench --history` nummeriert sie.</translation>
    </message>
    <message>
        <source>There is no runtime {0!r}: choose one of {1}.</source>
        <translation>Es gibt keine Laufzeit {0!r}: Wähle eine von {1}.</translation>
    </message>
    <message>
        <source>There is no such correction in the log: it may have been deleted.</source>
        <translation>Diese Korrektur gibt es im Protokoll nicht: Vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is no such repetition in the log: it may have been deleted.</source>
        <translation>Diese Wiederholung gibt es im Protokoll nicht: Vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is no such set in the log: it may have been deleted.</source>
        <translation>Diesen Satz gibt es im Protokoll nicht: Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no such set or hold in the log: it may have been deleted.</source>
        <translation>Diesen Satz oder diese Haltezeit gibt es im Protokoll nicht: Vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: choose some sets first.</source>
        <translation>Es gibt nichts, woraus gelernt werden kann: Wähle zuerst einige Sätze.</translation>
    </message>
    <message>
        <source>These repetitions have changed meanwhile: look at the set again, then repeat it.</source>
        <translation>Diese Wiederholungen haben sich inzwischen geändert: Sieh dir den Satz noch einmal an und wiederhole es.</translation>
    </message>
    <message>
        <source>This backup is damaged: choose another one ({0}: {1}).</source>
        <translation>Diese Sicherung ist beschädigt: Wähle eine andere ({0}: {1}).</translation>
    </message>
    <message>
        <source>This name is too long: {0} letters at most.</source>
        <translation>Dieser Name ist zu lang: höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>This network cannot be taught: choose the shipped skeleton model.</source>
        <translation>Diesem Netz kann nichts beigebracht werden: Wähle das mitgelieferte Skelettmodell.</translation>
    </message>
    <message>
        <source>This set is too long for C3D, which holds 65535 frames: choose TRC.</source>
        <translation>Dieser Satz ist zu lang für C3D, das 65535 Bilder fasst: Wähle TRC.</translation>
    </message>
    <message>
        <source>To make graphs install the extra: pip install 'fitness-app[train]'.</source>
        <translation>Um Graphen zu erzeugen, installiere das Extra: pip install 'fitness-app[train]'.</translation>
    </message>
    <message>
        <source>To translate the video model a C++ compiler is needed: install one, or set compile_video to false.</source>
        <translation>Um das Videomodell zu übersetzen, wird ein C++-Compiler gebraucht: Installiere einen, oder setze compile_video auf false.</translation>
    </message>
    <message>
        <source>What answers at {0} is no video stream: check the path and the password.</source>
        <translation>Was unter {0} antwortet, ist kein Videostream: Prüfe Pfad und Passwort.</translation>
    </message>
    <message>
        <source>What is recorded here is handed over to it and is in the log within a minute or two.</source>
        <translation>Was hier aufgezeichnet wird, wird an jenes übergeben und steht in ein bis zwei Minuten im Protokoll.</translation>
    </message>
    <message>
        <source>allow it in Settings › Privacy &amp; security › Camera</source>
        <translation>erlaube es unter Einstellungen › Datenschutz und Sicherheit › Kamera</translation>
    </message>
    <message>
        <source>allow it in System Settings › Privacy &amp; Security › Camera</source>
        <translation>erlaube es unter Systemeinstellungen › Datenschutz &amp; Sicherheit › Kamera</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>in den Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>torch has no translation of this network: it stays with torch.</source>
        <translation>torch hat keine Übersetzung dieses Netzes: Es bleibt bei torch.</translation>
    </message>
    <message>
        <source>torch is not installed here, and the model {0} cannot be computed without it as it was asked for: choose runtime auto and a shipped model, or install the app's variant with torch.</source>
        <translation>torch ist hier nicht installiert, und ohne es kann das Modell {0} nicht so berechnet werden wie verlangt: Wähle die Laufzeit auto und ein mitgeliefertes Modell, oder installiere die Variante der App mit torch.</translation>
    </message>
    <message>
        <source>{0!r} has too few sets ({1}): at least {2} are needed, so that it can be judged by sets that it was not learned from.</source>
        <translation>„{0}“ hat zu wenige Sätze ({1}): Mindestens {2} sind nötig, damit es an Sätzen beurteilt werden kann, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>{0!r} is no format: choose one of {1}.</source>
        <translation>„{0}“ ist kein Format: Wähle eines von {1}.</translation>
    </message>
    <message>
        <source>{0!r} means something else here: choose another name.</source>
        <translation>„{0}“ hat hier schon eine andere Bedeutung: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0!r} names no session: `fitness-app sessions list` shows the names.</source>
        <translation>„{0}“ benennt keine Einheit: `fitness-app sessions list` zeigt die Namen.</translation>
    </message>
    <message>
        <source>{0!r} was not taught: there is nothing to forget.</source>
        <translation>„{0}“ wurde nicht beigebracht: Es gibt nichts zu vergessen.</translation>
    </message>
    <message>
        <source>{0} All settings are as on the first day; the old file is kept as {1}.</source>
        <translation>{0} Alle Einstellungen sind wie am ersten Tag; die alte Datei bleibt als {1} erhalten.</translation>
    </message>
    <message>
        <source>{0} Close the other one to change anything here.</source>
        <translation>{0} Schließe das andere, um hier etwas zu ändern.</translation>
    </message>
    <message>
        <source>{0} Until then everything is kept in a journal.</source>
        <translation>{0} Bis dahin wird alles in einem Journal festgehalten.</translation>
    </message>
    <message>
        <source>{0} answers {1} to the question for a newer version: try again later.</source>
        <translation>{0} antwortet {1} auf die Frage nach einer neueren Version: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} belongs to other weights than the model beside it: make it again with python -m ml.personal_bank, or install the app again.</source>
        <translation>{0} gehört zu anderen Gewichten als das Modell daneben: Erzeuge es neu mit python -m ml.personal_bank oder installiere die App neu.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check it.</source>
        <translation>{0} kann nicht gelöscht werden ({1}): Sieh dort nach.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check its folder.</source>
        <translation>{0} kann nicht gelöscht werden ({1}): Prüfe den Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked ({1}): choose a folder on a disk of this machine.</source>
        <translation>{0} kann nicht gesperrt werden ({1}): Wähle einen Ordner auf einem Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: close the program that uses it, or plug it in again.</source>
        <translation>{0} lässt sich nicht öffnen: Schließe das Programm, das sie benutzt, oder stecke sie neu an.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: plug it in, close the program that uses it, or {1}.</source>
        <translation>{0} lässt sich nicht öffnen: Stecke sie an, schließe das Programm, das sie benutzt, oder {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: streams begin with {1}.</source>
        <translation>{0} lässt sich nicht öffnen: Streams beginnen mit {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing is known of a newer version: try again with a connection.</source>
        <translation>{0} ist nicht erreichbar, daher ist über eine neuere Version nichts bekannt: Versuche es mit einer Verbindung noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): allow reading it.</source>
        <translation>{0} kann nicht gelesen werden ({1}): Erlaube das Lesen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): check the file.</source>
        <translation>{0} kann nicht gelesen werden ({1}): Prüfe die Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a video: copy it to its place again.</source>
        <translation>{0} kann nicht als Video gelesen werden: Kopiere es noch einmal an seinen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be read: name a report's file, or a number of `fitness-app bench --history`.</source>
        <translation>{0} kann nicht gelesen werden: Nenne die Datei eines Berichts oder eine Nummer aus `fitness-app bench --history`.</translation>
    </message>
    <message>
        <source>{0} cannot be read: put the model folder back.</source>
        <translation>{0} kann nicht gelesen werden: Lege den Modellordner wieder an seinen Platz.</translation>
    </message>
    <message>
        <source>{0} cannot be restored (it is empty): choose another one.</source>
        <translation>{0} kann nicht wiederhergestellt werden (die Datei ist leer): Wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no such folder): choose another place.</source>
        <translation>{0} kann nicht geschrieben werden (der Ordner fehlt): Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): choose another place.</source>
        <translation>{0} kann nicht geschrieben werden ({1}): Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): free some space, or name another --output.</source>
        <translation>{0} kann nicht geschrieben werden ({1}): Schaffe Platz oder nenne ein anderes --output.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): check its folder.</source>
        <translation>In {0} kann nicht geschrieben werden ({1}): Prüfe den Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): what you write is safe only once it is kept in the log.</source>
        <translation>In {0} kann nicht geschrieben werden ({1}): Was du schreibst, ist erst sicher, wenn es im Protokoll gesichert ist.</translation>
    </message>
    <message>
        <source>{0} does not fit its weights: put the model folder back.</source>
        <translation>{0} passt nicht zu seinen Gewichten: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>{0} does not say which version is the newest: try again later.</source>
        <translation>{0} sagt nicht, welche Version die neueste ist: Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} holds no personal model: only those are imported.</source>
        <translation>{0} enthält kein persönliches Modell: Nur solche werden importiert.</translation>
    </message>
    <message>
        <source>{0} holds no readable model card: put the model folder back.</source>
        <translation>{0} enthält keine lesbare Modellkarte: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>{0} holds no report: write one with `fitness-app bench --json`.</source>
        <translation>{0} enthält keinen Bericht: Schreibe einen mit `fitness-app bench --json`.</translation>
    </message>
    <message>
        <source>{0} holds what no bundle does ({1}): do not use it.</source>
        <translation>{0} enthält, was in keinem Bündel steht ({1}): Verwende es nicht.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file for the log.</source>
        <translation>{0} ist ein Ordner: Nenne eine Datei für das Protokoll.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a video file in it.</source>
        <translation>{0} ist ein Ordner: Nenne eine Videodatei darin.</translation>
    </message>
    <message>
        <source>{0} is a single picture: choose a video, a camera or a pose recording.</source>
        <translation>{0} ist ein einzelnes Bild: Wähle ein Video, eine Kamera oder eine Posenaufnahme.</translation>
    </message>
    <message>
        <source>{0} is a video file, nothing live: download it and analyse the file.</source>
        <translation>{0} ist eine Videodatei, nichts Laufendes: Lade sie herunter und werte die Datei aus.</translation>
    </message>
    <message>
        <source>{0} is being opened.</source>
        <translation>{0} wird geöffnet.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): export it once more.</source>
        <translation>{0} ist beschädigt ({1}): Exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: import the model again, or remove it.</source>
        <translation>{0} ist beschädigt: Importiere das Modell noch einmal oder entferne es.</translation>
    </message>
    <message>
        <source>{0} is damaged: put the model folder back.</source>
        <translation>{0} ist beschädigt: Lege den Modellordner wieder an seinen Platz.</translation>
    </message>
    <message>
        <source>{0} is empty: copy or record the video again.</source>
        <translation>{0} ist leer: Kopiere das Video oder nimm es noch einmal auf.</translation>
    </message>
    <message>
        <source>{0} is gone and cannot be brought back: import its export.</source>
        <translation>{0} ist weg und kann nicht zurückgeholt werden: Importiere seinen Export.</translation>
    </message>
    <message>
        <source>{0} is locked: give its passphrase.</source>
        <translation>{0} ist verschlossen: Gib die Passphrase an.</translation>
    </message>
    <message>
        <source>{0} is lost: check its cable or network; trying again.</source>
        <translation>{0} ist nicht mehr da: Prüfe Kabel oder Netz; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>{0} is no bundle of this app, or was changed or cut off on its way: ask for it once more.</source>
        <translation>{0} ist kein Bündel dieser App oder wurde unterwegs verändert oder abgeschnitten: Lass es dir noch einmal geben.</translation>
    </message>
    <message>
        <source>{0} is no export of this app: choose another file.</source>
        <translation>{0} ist kein Export dieser App: Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is no exported model, or is damaged: export it again.</source>
        <translation>{0} ist kein exportiertes Modell oder beschädigt: Exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is no exported model: choose a file that this app exported.</source>
        <translation>{0} ist kein exportiertes Modell: Wähle eine Datei, die diese App exportiert hat.</translation>
    </message>
    <message>
        <source>{0} is no known kind of database: use postgresql or sqlite.</source>
        <translation>{0} ist keine bekannte Art von Datenbank: Verwende postgresql oder sqlite.</translation>
    </message>
    <message>
        <source>{0} is no pose landmarker, or damaged: choose a whole .task file in the settings.</source>
        <translation>{0} ist kein Posenmodell oder beschädigt: Wähle eine ganze .task-Datei in den Einstellungen.</translation>
    </message>
    <message>
        <source>{0} is no pose recording ({1}): export it again, or choose another file.</source>
        <translation>{0} ist keine Posenaufnahme ({1}): Exportiere sie noch einmal oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is no pose recording or is cut off: export it again, or choose another file.</source>
        <translation>{0} ist keine Posenaufnahme oder abgeschnitten: Exportiere sie noch einmal oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is no text: choose a sealed bundle, or an export as JSON or CSV.</source>
        <translation>{0} ist kein Text: Wähle ein versiegeltes Bündel oder einen Export als JSON oder CSV.</translation>
    </message>
    <message>
        <source>{0} is no video, or was cut off while it was copied: copy it again, or choose another file.</source>
        <translation>{0} ist kein Video oder wurde beim Kopieren abgeschnitten: Kopiere es noch einmal oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is not a log of this app: choose another file, or restore a backup.</source>
        <translation>{0} ist kein Protokoll dieser App: Wähle eine andere Datei oder stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{0} is not there: plug it in, or choose another; `fitness-app doctor` lists the cameras.</source>
        <translation>{0} ist nicht da: Schließe sie an oder wähle eine andere; `fitness-app doctor` nennt die Kameras.</translation>
    </message>
    <message>
        <source>{0} is of no known kind: this app reads its own JSON and the CSV of {1}.</source>
        <translation>{0} ist von unbekannter Art: Diese App liest ihr eigenes JSON und die CSV-Dateien von {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a bundle: choose another file.</source>
        <translation>{0} ist zu groß für ein Bündel: Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is too large to be an export: choose another file.</source>
        <translation>{0} ist zu groß für einen Export: Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is too short to learn from: a set needs {1:.0f} seconds at least.</source>
        <translation>{0} ist zu kurz, um daraus zu lernen: Ein Satz braucht mindestens {1:.0f} Sekunden.</translation>
    </message>
    <message>
        <source>{0} lacks a readable {1}: put the model folder back.</source>
        <translation>In {0} fehlt ein lesbares {1}: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: make it with python -m ml.personal_bank, or install again.</source>
        <translation>In {0} fehlt {1}: Erzeuge es mit python -m ml.personal_bank oder installiere neu.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: put the model folder back.</source>
        <translation>In {0} fehlt {1}: Stelle den Modellordner wieder her.</translation>
    </message>
    <message>
        <source>{0} may not be used by you: run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>{0} darf von dir nicht benutzt werden: Führe `sudo usermod -aG video $USER` aus, melde dich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>{0} names no host: write it like http://192.168.0.20:8080/video.</source>
        <translation>{0} nennt keinen Rechner: Schreibe es wie http://192.168.0.20:8080/video.</translation>
    </message>
    <message>
        <source>{0} names no video: let it end in .mkv or .mp4.</source>
        <translation>{0} benennt kein Video: Der Name soll auf .mkv oder .mp4 enden.</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture: close what else uses it.</source>
        <translation>{0} öffnet sich, liefert aber kein Bild: Schließe, was sie sonst benutzt.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this app: install that one to read it.</source>
        <translation>{0} stammt von einer neueren Version dieser App: Installiere jene, um es zu lesen.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{0} is no stream address: it should begin with http://, https:// or rtsp://.</source>
        <translation>{0} ist keine Stream-Adresse: Sie sollte mit http://, https:// oder rtsp:// beginnen.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Demoaufnahme</translation>
    </message>
    <message>
        <source>Videos and pose recordings</source>
        <translation>Videos und Posenaufnahmen</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Video öffnen</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Netze werden geladen…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Einheit läuft</translation>
    </message>
    <message>
        <source>Writing the session down…</source>
        <translation>Einheit wird gespeichert…</translation>
    </message>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} Bilder/s</translation>
    </message>
    <message>
        <source>{0} ms delay</source>
        <translation>{0} ms Verzögerung</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} verloren</translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>This is a fault in the app ({0}).</source>
        <translation>Das ist ein Fehler der App ({0}).</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>Write the name of a new exercise, or let it learn from your corrections.</source>
        <translation>Gib den Namen einer neuen Übung ein oder lass aus deinen Korrekturen lernen.</translation>
    </message>
    <message>
        <source>Write what the exercise is called.</source>
        <translation>Gib ein, wie die Übung heißt.</translation>
    </message>
    <message>
        <source>This name cannot be used: write another one.</source>
        <translation>Dieser Name geht nicht: Gib einen anderen ein.</translation>
    </message>
    <message>
        <source>Choose one more set, or record it.</source>
        <translation>Wähle noch einen Satz oder nimm ihn auf.</translation>
    </message>
    <message>
        <source>Choose {0} more sets, or record them: three at least, better five.</source>
        <translation>Wähle noch {0} Sätze oder nimm sie auf: mindestens drei, besser fünf.</translation>
    </message>
    <message>
        <source>Ready. It takes less than a minute.</source>
        <translation>Bereit. Es dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <source>learned from {0} sets; {1} of them were named right when they were left out</source>
        <translation>aus {0} Sätzen gelernt; {1} davon wurden richtig erkannt, als sie ausgelassen waren</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Counted by all that moves, most of all: {0}.</source>
        <translation>Gezählt an allem, was sich bewegt, vor allem: {0}.</translation>
    </message>
    <message>
        <source>Counted by the angle: {0}.</source>
        <translation>Gezählt am Winkel: {0}.</translation>
    </message>
    <message>
        <source>Counted by the height: {0}.</source>
        <translation>Gezählt an der Höhe: {0}.</translation>
    </message>
    <message>
        <source>Counted by the distance: {0} – {1}.</source>
        <translation>Gezählt am Abstand: {0} – {1}.</translation>
    </message>
    <message>
        <source>Counted by any movement that comes back.</source>
        <translation>Gezählt wird jede Bewegung, die zurückkehrt.</translation>
    </message>
    <message>
        <source>The model in use stays</source>
        <translation>Das verwendete Modell bleibt</translation>
    </message>
    <message>
        <source>Learned in {0}. It is used from the next session on.</source>
        <translation>In {0} gelernt. Wird ab der nächsten Einheit verwendet.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>{0} is hardly recognised in sets that were left out: record more sets, with your whole body in the picture and from where you will train.</source>
        <translation>{0} wird in ausgelassenen Sätzen kaum erkannt: Nimm mehr Sätze auf, mit dem ganzen Körper im Bild und von dort, wo du trainieren wirst.</translation>
    </message>
    <message>
        <source>The new model would know this worse than the one in use: {0}.</source>
        <translation>Das neue Modell würde dies schlechter erkennen als das verwendete: {0}.</translation>
    </message>
    <message>
        <source>The new model would know the other exercises worse.</source>
        <translation>Das neue Modell würde die anderen Übungen schlechter erkennen.</translation>
    </message>
    <message>
        <source>The new movement looks too much like others: record it from another side, or leave it out.</source>
        <translation>Die neue Bewegung ähnelt anderen zu sehr: Nimm sie von einer anderen Seite auf oder lass sie weg.</translation>
    </message>
    <message>
        <source>The new model is no better on sets that were left out.</source>
        <translation>Das neue Modell ist an ausgelassenen Sätzen nicht besser.</translation>
    </message>
    <message>
        <source>It looks like {0} to the coach.</source>
        <translation>Für den Coach sieht es aus wie {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>All other exercises</source>
        <translation>Alle anderen Übungen</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>● Video is being kept</source>
        <translation>● Video wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Delayed mirror: begins in a few seconds</source>
        <translation>Verzögerter Spiegel: beginnt in wenigen Sekunden</translation>
    </message>
    <message>
        <source>You {0} s ago</source>
        <translation>Du vor {0} s</translation>
    </message>
    <message>
        <source>Keep your arms up: {0} s</source>
        <translation>Halte die Arme oben: {0} s</translation>
    </message>
    <message>
        <source>Raise both arms for two seconds to start</source>
        <translation>Heb zum Starten beide Arme zwei Sekunden lang</translation>
    </message>
    <message>
        <source>Today: all {0} sets done</source>
        <translation>Heute: alle {0} Sätze geschafft</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets</source>
        <translation>Heute: {0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>at least {0}°</source>
        <translation>mindestens {0}°</translation>
    </message>
    <message>
        <source>then rest {0}</source>
        <translation>dann {0} Pause</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>This computer has no voice: figures and tones only.</source>
        <translation>Dieser Computer hat keine Stimme: nur Zahlen und Töne.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>No repetitions</source>
        <translation>Keine Wiederholungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation>{0} Wiederholungen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Kamera {0}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>aus dieser Ansicht nicht messbar</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Loading the network</source>
        <translation>Netz wird geladen</translation>
    </message>
    <message>
        <source>Reading the poses of the visit</source>
        <translation>Posen des Termins werden gelesen</translation>
    </message>
    <message>
        <source>Reading the sets of your history</source>
        <translation>Sätze deines Verlaufs werden gelesen</translation>
    </message>
    <message>
        <source>Looking at the sets</source>
        <translation>Sätze werden angesehen</translation>
    </message>
    <message>
        <source>Judging by sets that were not learned from</source>
        <translation>Bewertung an Sätzen, aus denen nicht gelernt wurde</translation>
    </message>
    <message>
        <source>Learning from all sets</source>
        <translation>Lernen aus allen Sätzen</translation>
    </message>
    <message>
        <source>Comparing with the model in use</source>
        <translation>Vergleich mit dem verwendeten Modell</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Modell wird geschrieben</translation>
    </message>
    <message>
        <source>Starting the benchmark</source>
        <translation>Benchmark wird gestartet</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Reading the visit and its movements</source>
        <translation>Termin und Bewegungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what the networks said</source>
        <translation>Aussagen der Netze werden gelesen</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>Diagramme werden gezeichnet</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Wird endgültig gelöscht</translation>
    </message>
</context>
</TS>
