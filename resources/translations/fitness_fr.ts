<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Looks for damage from end to end and counts what is there.</source>
        <translation>Cherche des dommages de bout en bout et compte ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the log, which is kept under another name.</source>
        <translation>Met une sauvegarde à la place du journal, qui est conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Earlier measurements</source>
        <translation>Mesures antérieures</translation>
    </message>
    <message>
        <source>The newest beside the one before</source>
        <translation>La plus récente à côté de la précédente</translation>
    </message>
    <message>
        <source>Nothing was measured yet: press “Measure this computer”. Every report is kept here.</source>
        <translation>Rien n’a encore été mesuré : appuyez sur « Mesurer cet ordinateur ». Chaque rapport est gardé ici.</translation>
    </message>
</context>
<context>
    <name>BlurDialog</name>
    <message>
        <source>Annotated video</source>
        <translation>Vidéo annotée</translation>
    </message>
    <message>
        <source>Blur faces, and everything but the person</source>
        <translation>Flouter les visages, et tout sauf la personne</translation>
    </message>
    <message>
        <source>Skeleton, count and angle are drawn into a copy of the video.</source>
        <translation>Le squelette, le compte et l’angle sont dessinés dans une copie de la vidéo.</translation>
    </message>
</context>
<context>
    <name>CalibrationGroup</name>
    <message>
        <source>Calibrated: {0}</source>
        <translation>Étalonné : {0}</translation>
    </message>
    <message>
        <source>Calibration forgotten: {0}</source>
        <translation>Étalonnage oublié : {0}</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulation</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Étalonner</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the calibration of this joint</source>
        <translation>Oublier l’étalonnage de cette articulation</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>Goniomètre</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>eccentric</source>
        <translation>excentrique</translation>
    </message>
    <message>
        <source>concentric</source>
        <translation>concentrique</translation>
    </message>
    <message>
        <source>The thick line is the left side; phases of repetitions are shaded</source>
        <translation>La ligne épaisse est le côté gauche ; les phases des répétitions sont ombrées</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>Ce que disent les réseaux</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Colour of the drawing: {0}</source>
        <translation>Couleur du dessin : {0}</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Visits of other patients, too</source>
        <translation>Visites d’autres patients aussi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>Série de cette visite</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Set of the other visit</source>
        <translation>Série de l’autre visite</translation>
    </message>
    <message>
        <source>Its set</source>
        <translation>Sa série</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Choose a visit or a reference to compare with.</source>
        <translation>Choisissez une visite ou une référence à comparer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No other visit has this exercise yet. Keep a repetition as a reference to compare.</source>
        <translation>Aucune autre visite n’a encore cet exercice. Gardez une répétition comme référence pour comparer.</translation>
    </message>
    <message>
        <source>Nothing of this exercise was counted there: choose another visit.</source>
        <translation>Rien de cet exercice n’y a été compté : choisissez une autre visite.</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>Differences of each repetition</source>
        <translation>Différences de chaque répétition</translation>
    </message>
    <message>
        <source>No poses were kept of one of them: no curves and no ghost.</source>
        <translation>Les poses de l’une n’ont pas été conservées : ni courbes ni fantôme.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Cette visite</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>No visit is open</source>
        <translation>Aucune visite ouverte</translation>
    </message>
    <message>
        <source>Choose a visit to compare it.</source>
        <translation>Choisissez une visite pour la comparer.</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit: choose another one.</source>
        <translation>Aucune répétition n’a été comptée à cette visite : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Comparing… {0}</source>
        <translation>Comparaison… {0}</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>The trend cannot be told</source>
        <translation>La tendance ne peut pas être donnée</translation>
    </message>
    <message>
        <source>Ghost over the picture</source>
        <translation>Fantôme sur l’image</translation>
    </message>
    <message>
        <source>It is drawn dashed.</source>
        <translation>Il est tracé en pointillé.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Which exercise is counted</source>
        <translation>Quel exercice est compté</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Goes to the system's keyring, never into a file. Leave it empty for the one that is kept there.</source>
        <translation>Va dans le trousseau du système, jamais dans un fichier. Laissez vide pour celui qui y est conservé.</translation>
    </message>
    <message>
        <source>Connects and looks what is there; nothing is changed.</source>
        <translation>Se connecte et regarde ce qui s’y trouve ; rien n’est modifié.</translation>
    </message>
    <message>
        <source>From the next start on. Without an address it is the file on this computer.</source>
        <translation>À partir du prochain démarrage. Sans adresse, c’est le fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Utiliser cette base de données</translation>
    </message>
    <message>
        <source>Kept. It is used when the app is opened again.</source>
        <translation>Enregistré. Utilisé à la réouverture de l’application.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
        <translation>Répétitions par jour</translation>
    </message>
</context>
<context>
    <name>DeedsDialog</name>
    <message>
        <source>Who handed over what</source>
        <translation>Qui a transmis quoi</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>Liste d’audit</translation>
    </message>
    <message>
        <source>Show it of all people</source>
        <translation>Montrer celle de tout le monde</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Nothing of {0} was handed over, taken in or deleted yet.</source>
        <translation>Rien de {0} n’a encore été transmis, reçu ou supprimé.</translation>
    </message>
    <message>
        <source>Nothing was handed over, taken in or deleted yet.</source>
        <translation>Rien n’a encore été transmis, reçu ou supprimé.</translation>
    </message>
    <message>
        <source>A line stays when the person is deleted, but then names neither person nor file.</source>
        <translation>Une ligne reste quand la personne est supprimée, mais ne nomme plus ni personne ni fichier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>DispatchBar</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>Delete all that is of {0}…</source>
        <translation>Supprimer tout ce qui est de {0}…</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Who handed over what…</source>
        <translation>Qui a transmis quoi…</translation>
    </message>
    <message>
        <source>Take in a visit or notes that somebody sent; or drop the file here</source>
        <translation>Recevoir une visite ou des notes que quelqu’un a envoyées ; ou déposez le fichier ici</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Text on the picture</source>
        <translation>Texte sur l’image</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>Que doit-on y lire ?</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys, then Enter</source>
        <translation>Au clavier : flèches, puis Entrée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line: drag on the picture</source>
        <translation>Ligne : tirez dans l’image</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Arrow: drag on the picture to what it points at</source>
        <translation>Flèche : tirez dans l’image vers ce qu’elle montre</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Angle: drag along one leg to the joint, then click the other end</source>
        <translation>Angle : tirez le long d’un côté jusqu’à l’articulation, puis cliquez sur l’autre extrémité</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circle: drag from its middle</source>
        <translation>Cercle : tirez depuis son centre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text: click where it shall stand</source>
        <translation>Texte : cliquez là où il doit être</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Eraser: click a drawing to remove it</source>
        <translation>Gomme : cliquez sur un dessin pour le retirer</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z): {0}</source>
        <translation>Annuler (Ctrl+Z) : {0}</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z): {0}</source>
        <translation>Rétablir (Ctrl+Shift+Z) : {0}</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien de modifié pour l’instant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>All that is of {0}</source>
        <translation>Tout ce qui concerne {0}</translation>
    </message>
    <message>
        <source>Everything, of all people</source>
        <translation>Tout, de toutes les personnes</translation>
    </message>
    <message>
        <source>Write a copy to a file first</source>
        <translation>Écrire d’abord une copie dans un fichier</translation>
    </message>
    <message>
        <source>Take it out of the backups too</source>
        <translation>Retirer aussi des sauvegardes</translation>
    </message>
    <message>
        <source>Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any file again. A copy holds all but videos and models, and can be imported again.</source>
        <translation>Séances, mouvements, vidéos, notes, programmes et modèles appris disparaissent et ne peuvent plus être lus d’aucun fichier. Une copie contient tout sauf les vidéos et les modèles, et peut être réimportée.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Ce qui est supprimé</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stand still</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Nothing: it only counts.</source>
        <translation>Rien : il compte seulement.</translation>
    </message>
    <message>
        <source>Go to the Train page with {0} chosen</source>
        <translation>Aller à la page Entraînement avec {0} sélectionné</translation>
    </message>
    <message>
        <source>No movement is recorded</source>
        <translation>Aucun mouvement enregistré</translation>
    </message>
    <message>
        <source>Nobody has recorded this exercise for the library yet.</source>
        <translation>Personne n’a encore enregistré cet exercice pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Recorded from {0} ({1})</source>
        <translation>Enregistré de {0} ({1})</translation>
    </message>
    <message>
        <source>Shows the turning point only</source>
        <translation>Ne montre que le point de retour</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>How to stand</source>
        <translation>Comment se placer</translation>
    </message>
    <message>
        <source>The camera sees you</source>
        <translation>La caméra vous voit</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What the coach watches for</source>
        <translation>Ce que surveille le coach</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>À propos de cet exercice</translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Add “{0}” as an exercise of my own</source>
        <translation>Ajouter « {0} » comme exercice personnel</translation>
    </message>
    <message>
        <source>Search, or type a name of your own</source>
        <translation>Cherchez, ou saisissez votre propre nom</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Rechercher des exercices</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>No exercise matches. An exercise of your own: see the Teach page.</source>
        <translation>Aucun exercice ne correspond. Pour un exercice personnel, voir la page Enseigner.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Impossible à afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Rechercher des exercices</translation>
    </message>
    <message>
        <source>Part of a name, or what it trains</source>
        <translation>Partie d’un nom, ou ce que ça travaille</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Write the copy to</source>
        <translation>Écrire la copie dans</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Tout, pour réimporter (*.json)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>This is a fault in the app, not yours. What was counted is saved. You can go on; if the app behaves strangely, close and open it. The report holds no picture and no name:
{0}</source>
        <translation>C’est une erreur de l’application, pas la vôtre. Ce qui a été compté est enregistré. Vous pouvez continuer ; si l’application se comporte étrangement, fermez-la et rouvrez-la. Le rapport ne contient ni image ni nom :
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>FeelingBox</name>
    <message>
        <source>Go to a set to tell how it felt.</source>
        <translation>Allez à une série pour dire comment elle s’est ressentie.</translation>
    </message>
    <message>
        <source>How the set felt: {0}</source>
        <translation>Ressenti de la série : {0}</translation>
    </message>
    <message>
        <source>Exertion on Borg's scale: 0 is nothing at all, 10 the most that can be</source>
        <translation>Effort sur l’échelle de Borg : 0 est rien du tout, 10 le maximum possible</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst that can be thought of</source>
        <translation>Douleur : 0 est aucune, 10 la pire imaginable</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all days again, not only {0}</source>
        <translation>Réafficher tous les jours, pas seulement {0}</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Réafficher tous les jours</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Rechercher des séances</translation>
    </message>
    <message>
        <source>Part of an exercise, a name, a day or a source</source>
        <translation>Partie d’un exercice, d’un nom, d’un jour ou d’une source</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>Seulement les séances avec cet exercice</translation>
    </message>
    <message>
        <source>Only sessions of this period</source>
        <translation>Seulement les séances de cette période</translation>
    </message>
    <message>
        <source>Only sessions of this athlete</source>
        <translation>Seulement les séances de cette personne</translation>
    </message>
</context>
<context>
    <name>GaugeStrip</name>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>The day until which it is to be reached</source>
        <translation>Le jour jusqu’auquel il doit être atteint</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Fixer un objectif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No goal yet: set one, such as three days a week.</source>
        <translation>Aucun objectif pour l’instant : fixez-en un, par exemple trois jours par semaine.</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Objectif : {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Retiré : {0}</translation>
    </message>
    <message>
        <source>Plans kept</source>
        <translation>Programmes suivis</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>Essayer avec la démo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation>Calendrier des jours d’entraînement</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, such as “camera”.</source>
        <translation>Rien trouvé. Essayez un seul mot, comme « caméra ».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything you train is kept here, on this computer only.</source>
        <translation>Tout votre entraînement est conservé ici, uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune séance pour l’instant</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Commencez votre première séance</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Aucune séance ne correspond</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Supprimé : {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this session (Del)</source>
        <translation>Supprimer cette séance (Del)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
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
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Secondes de maintien</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>No day chosen means every day.</source>
        <translation>Aucun jour choisi : tous les jours.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>Par série</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>Repos après une série</translation>
    </message>
    <message>
        <source>Range of motion, at least</source>
        <translation>Amplitude de mouvement, au moins</translation>
    </message>
    <message>
        <source>Range of motion, at most</source>
        <translation>Amplitude de mouvement, au plus</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Amplitude de mouvement</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Sealed bundle</source>
        <translation>Paquet scellé</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Montrer ce que j’écris</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who has the file can read it.</source>
        <translation>Sans phrase secrète, quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Write at least {0} letters.</source>
        <translation>Écrivez au moins {0} lettres.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>A passphrase locks the visit. Tell it to the receiver by another way than the file.</source>
        <translation>Une phrase secrète verrouille la visite. Dites-la au destinataire par un autre moyen que le fichier.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Fitness Coach</source>
        <translation>Coach de fitness</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Your choice cannot be kept</source>
        <translation>Votre choix ne peut pas être enregistré</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
        <source>It is used from the next session on</source>
        <translation>Utilisé à partir de la prochaine séance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Shall {0} be deleted, with the sets it learned from? It can be brought back until this window is closed; export it first to keep a copy. Your history stays.</source>
        <translation>Supprimer {0}, avec les séries dont il a appris ? On peut le rétablir jusqu’à la fermeture de cette fenêtre ; exportez-le d’abord pour en garder une copie. Votre historique reste.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Where to put the model</source>
        <translation>Où mettre le modèle</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Choose an exported model</source>
        <translation>Choisir un modèle exporté</translation>
    </message>
    <message>
        <source>Exported models</source>
        <translation>Modèles exportés</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>MotionChart</name>
    <message>
        <source>Joint angles</source>
        <translation>Angles articulaires</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulation</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Angle, °</source>
        <translation>Angle, °</translation>
    </message>
    <message>
        <source>Angular speed, °/s</source>
        <translation>Vitesse angulaire, °/s</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another exercise</source>
        <translation>Autre exercice</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>&amp;Nom de l’exercice</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Nom de l’exercice</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>Tant que vous ne l’enseignez pas, tout mouvement qui revient à son point de départ est compté.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Safe on the disk, not in the log yet.</source>
        <translation>En sécurité sur le disque, pas encore dans le journal.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep the note and begin another one (Ctrl+Enter)</source>
        <translation>Garder la note et en commencer une autre (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Keep this note and begin another one</source>
        <translation>Garder cette note et en commencer une autre</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Search all notes of {0}</source>
        <translation>Chercher dans toutes les notes de {0}</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <source>No notes on this visit yet.</source>
        <translation>Pas encore de notes sur cette visite.</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Chercher dans toutes les notes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note. It is kept while you write.</source>
        <translation>Écrivez une note. Elle est gardée pendant que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This was not kept the last time. Here it is again.</source>
        <translation>Ceci n’a pas été gardé la dernière fois. Le voici de nouveau.</translation>
    </message>
    <message>
        <source>Go to a note that was not kept</source>
        <translation>Aller à une note qui n’a pas été gardée</translation>
    </message>
    <message>
        <source>Told how the set felt</source>
        <translation>Ressenti de la série noté</translation>
    </message>
</context>
<context>
    <name>OnBox</name>
    <message>
        <source>The note is on</source>
        <translation>La note porte sur</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>What the networks say</source>
        <translation>Ce que disent les réseaux</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Something else is under way: wait until it is done, or stop it.</source>
        <translation>Une autre tâche est en cours : attendez qu’elle soit terminée ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Exercises of this plan</source>
        <translation>Exercices de ce programme</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Which exercise?</source>
        <translation>Quel exercice ?</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Ajouté : {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Modifié : {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Retiré : {0}</translation>
    </message>
    <message>
        <source>Moved: {0}</source>
        <translation>Déplacé : {0}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du programme</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Afficher les archives</translation>
    </message>
    <message>
        <source>No plan yet: write one, or take one over to begin with.</source>
        <translation>Aucun programme pour l’instant : créez-en un, ou adoptez-en un pour commencer.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon programme</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Plans that are ready to be taken over and changed</source>
        <translation>Programmes prêts à être adoptés et modifiés</translation>
    </message>
    <message>
        <source>Put it away; what was done of it still counts</source>
        <translation>Archiver ; ce qui a été fait compte toujours</translation>
    </message>
    <message>
        <source>Delete it (Del); Ctrl+Z brings it back</source>
        <translation>Supprimer (Del) ; Ctrl+Z pour annuler</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Prévu aujourd’hui</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Train now</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets done · next: {2}</source>
        <translation>Aujourd’hui : {0} séries faites sur {1} · ensuite : {2}</translation>
    </message>
    <message>
        <source>All {0} sets of today are done</source>
        <translation>Les {0} séries du jour sont terminées</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Rien de prévu aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the Train page, where today's sets wait</source>
        <translation>Aller à la page Entraînement, où attendent les séries du jour</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>Les programmes ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Lecture des programmes…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Plans or goals</source>
        <translation>Programmes ou objectifs</translation>
    </message>
</context>
<context>
    <name>PositionFields</name>
    <message>
        <source>First position</source>
        <translation>Première position</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>Seconde position</translation>
    </message>
    <message>
        <source>{0}: the camera sees</source>
        <translation>{0} : la caméra voit</translation>
    </message>
    <message>
        <source>{0}: the goniometer shows</source>
        <translation>{0} : le goniomètre indique</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Takes what the camera sees at the cursor</source>
        <translation>Prend ce que la caméra voit au curseur</translation>
    </message>
    <message>
        <source>{0}: take from the cursor</source>
        <translation>{0} : prendre au curseur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>Goniomètre</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy and files</source>
        <translation>Confidentialité et fichiers</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>Sessions, movements, notes and plans in one file, to import again or elsewhere.</source>
        <translation>Séances, mouvements, notes et programmes dans un seul fichier, à réimporter ici ou ailleurs.</translation>
    </message>
    <message>
        <source>An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.</source>
        <translation>Un export de cette application, ou le CSV de FitNotes, StrongLifts ou LiftLog ; jamais deux fois.</translation>
    </message>
    <message>
        <source>One person or everything, with movements and videos, also out of the backups.</source>
        <translation>Une personne ou tout, avec mouvements et vidéos, aussi dans les sauvegardes.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Emporter vos données</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Importer vos données</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Older ones are deleted when the app starts and while it runs. The figures stay.</source>
        <translation>Les plus anciennes sont supprimées au démarrage et pendant l’utilisation. Les chiffres restent.</translation>
    </message>
    <message>
        <source>Without it a set cannot be watched or counted again. The figures stay.</source>
        <translation>Sans elle, une série ne peut plus être revue ni recomptée. Les chiffres restent.</translation>
    </message>
    <message>
        <source>Videos are kept</source>
        <translation>Les vidéos sont conservées</translation>
    </message>
    <message>
        <source>The movement of the joints is kept</source>
        <translation>Le mouvement des articulations est conservé</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importer depuis</translation>
    </message>
    <message>
        <source>Exports (*.json *.csv)</source>
        <translation>Exports (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Add this to the log?</source>
        <translation>Ajouter ceci au journal ?</translation>
    </message>
    <message>
        <source>Added. {0}</source>
        <translation>Ajouté. {0}</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>Tableaux pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Tout, pour réimporter (*.json)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Écrit dans {0}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No session has this figure yet.</source>
        <translation>Aucune séance n’a encore cette valeur.</translation>
    </message>
    <message>
        <source>No goal is set yet: set one on the Plans page.</source>
        <translation>Aucun objectif pour l’instant : fixez-en un sur la page Programmes.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation>De quel exercice</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Figures and what they are worth</source>
        <translation>Chiffres et ce qu’ils valent</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Aucune visite ouverte</translation>
    </message>
    <message>
        <source>Choose a visit to see what its figures are worth.</source>
        <translation>Choisissez une visite pour voir ce que valent ses chiffres.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>Aucune répétition n’a été comptée à cette visite.</translation>
    </message>
    <message>
        <source>The quality cannot be told</source>
        <translation>La qualité ne peut pas être donnée</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>Série de cette visite</translation>
    </message>
</context>
<context>
    <name>RangeGauge</name>
    <message>
        <source>Range of motion</source>
        <translation>Amplitude de mouvement</translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation>Amplitude {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans cible</translation>
    </message>
    <message>
        <source>wanted: {0}–{1}°</source>
        <translation>souhaité : {0}–{1}°</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Model that reads again</source>
        <translation>Modèle qui relit</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (utilisé)</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
</context>
<context>
    <name>ReanalysisPanel</name>
    <message>
        <source>Sets before and after</source>
        <translation>Séries avant et après</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Aucune visite ouverte</translation>
    </message>
    <message>
        <source>Choose a visit to let it be read again.</source>
        <translation>Choisissez une visite pour la faire relire.</translation>
    </message>
    <message>
        <source>No movements of this visit were kept: there is nothing to read again.</source>
        <translation>Aucun mouvement de cette visite n’a été conservé : il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>A model of your choice reads the movements of this visit once more.</source>
        <translation>Un modèle de votre choix relit les mouvements de cette visite.</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and the old result stays.</source>
        <translation>Rien n’est écrit avant que vous l’acceptiez, et l’ancien résultat reste.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté : rien n’a été changé.</translation>
    </message>
    <message>
        <source>It cannot be read again</source>
        <translation>Relecture impossible</translation>
    </message>
    <message>
        <source>Accept all changes ({0})</source>
        <translation>Accepter tous les changements ({0})</translation>
    </message>
    <message>
        <source>Accepted: what was read again in {0} sets</source>
        <translation>Accepté : ce qui a été relu dans {0} séries</translation>
    </message>
    <message>
        <source>Everything stays as it was.</source>
        <translation>Tout reste comme c’était.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>Accepter tous les changements</translation>
    </message>
    <message>
        <source>Accept this set only</source>
        <translation>Accepter cette série seulement</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser comme c’est</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Bundles and exports (*.fitbundle *.zip *.json)</source>
        <translation>Paquets et exports (*.fitbundle *.zip *.json)</translation>
    </message>
    <message>
        <source>It is in your log already</source>
        <translation>C’est déjà dans votre journal</translation>
    </message>
    <message>
        <source>Add this to the log? What is there already is not added twice.</source>
        <translation>Ajouter ceci au journal ? Ce qui y est déjà n’est pas ajouté deux fois.</translation>
    </message>
    <message>
        <source>Added to the log</source>
        <translation>Ajouté au journal</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Rien n’a été reçu</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Keep repetition {0}</source>
        <translation>Garder la répétition {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept as a reference: {0}</source>
        <translation>Gardé comme référence : {0}</translation>
    </message>
    <message>
        <source>Forgotten: {0}</source>
        <translation>Oublié : {0}</translation>
    </message>
    <message>
        <source>Name of a new reference</source>
        <translation>Nom d’une nouvelle référence</translation>
    </message>
    <message>
        <source>Keeps the repetition at the cursor as a motion that others are compared with</source>
        <translation>Garde la répétition au curseur comme mouvement auquel d’autres sont comparés</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Takes the chosen reference out of the list; its visit stays</source>
        <translation>Retire de la liste la référence choisie ; sa visite reste</translation>
    </message>
    <message>
        <source>Forget the chosen reference</source>
        <translation>Oublier la référence choisie</translation>
    </message>
</context>
<context>
    <name>RepPanel</name>
    <message>
        <source>Again and again</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>Aucune répétition n’a été comptée à cette visite.</translation>
    </message>
    <message>
        <source>Play this repetition again and again (L)</source>
        <translation>Lire cette répétition en boucle (L)</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Split here</source>
        <translation>Couper ici</translation>
    </message>
    <message>
        <source>Rep before</source>
        <translation>Rép. précédente</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Rép. suivante</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Play this repetition again and again</source>
        <translation>Lire cette répétition en boucle</translation>
    </message>
    <message>
        <source>Cut this repetition in two where the figure stands now</source>
        <translation>Couper cette répétition en deux à la position actuelle de la silhouette</translation>
    </message>
    <message>
        <source>Go to the next repetition (N)</source>
        <translation>Aller à la répétition suivante (N)</translation>
    </message>
    <message>
        <source>Go to the repetition before (P)</source>
        <translation>Aller à la répétition précédente (P)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Put it in the log's place</source>
        <translation>Mettre à la place du journal</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>All sessions since the backup leave the log. The log of now is kept beside it under another name, so nothing is lost.</source>
        <translation>Toutes les séances depuis la sauvegarde quittent le journal. Le journal actuel est conservé à côté sous un autre nom : rien n’est perdu.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Panels of this visit</source>
        <translation>Volets de cette visite</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Whatever is trained here can be looked at again, moment by moment.</source>
        <translation>Tout ce qu’on entraîne ici peut être revu, moment par moment.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Pas encore de visites</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Commencez votre première séance</translation>
    </message>
    <message>
        <source>The visits cannot be read</source>
        <translation>Les visites ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The visit cannot be opened</source>
        <translation>La visite ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Aucune visite ouverte</translation>
    </message>
</context>
<context>
    <name>ReviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>The video cannot be shown: {0}</source>
        <translation>La vidéo ne peut pas être montrée : {0}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>These files are there already and would be replaced: {0}. Go on?</source>
        <translation>Ces fichiers existent déjà et seraient remplacés : {0}. Continuer ?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Rien n’a été transmis</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Watch again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Choose a set or repetition first</source>
        <translation>Choisissez d’abord une série ou une répétition</translation>
    </message>
    <message>
        <source>Play it as a stick figure</source>
        <translation>Lire en silhouette filaire</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>Quel exercice était-ce ?</translation>
    </message>
    <message>
        <source>No movement was kept of this set.</source>
        <translation>Aucun mouvement conservé pour cette série.</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>Autre exercice…</translation>
    </message>
    <message>
        <source>Count it, or not</source>
        <translation>Compter ou non</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Couper en deux</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open this session on the Review page</source>
        <translation>Ouvrir cette séance sur la page Revue</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest first</source>
        <translation>Séances, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Sets of this session</source>
        <translation>Séries de cette séance</translation>
    </message>
    <message>
        <source>Each set appears here when it is done.</source>
        <translation>Chaque série apparaît ici une fois terminée.</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Sets and repetitions</source>
        <translation>Séries et répétitions</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As a mirror does</source>
        <translation>Comme un miroir</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Whose sessions are recorded from now on.</source>
        <translation>La personne dont les séances sont enregistrées désormais.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this window and of the voice.</source>
        <translation>De cette fenêtre et de la voix.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Clair, sombre ou comme le système.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Finds your joints in the picture. The exact one needs a fast computer.</source>
        <translation>Trouve vos articulations dans l’image. Le modèle précis demande un ordinateur rapide.</translation>
    </message>
    <message>
        <source>Where the network runs that names the exercise.</source>
        <translation>Où s’exécute le réseau qui reconnaît l’exercice.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>From the next session on.</source>
        <translation>À partir de la prochaine séance.</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>Modèle de pose</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Unité de calcul</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>File of your sessions</source>
        <translation>Fichier de vos séances</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>Fichier de ces réglages</translation>
    </message>
    <message>
        <source>File of faults, for a report</source>
        <translation>Fichier d’erreurs, pour un rapport</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher des réglages</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source : {0}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation>Aucune caméra trouvée : branchez-en une et relancez la recherche</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>End the session first: it would be in the way</source>
        <translation>Terminez d’abord la séance : elle gênerait</translation>
    </message>
    <message>
        <source>Takes a minute or two</source>
        <translation>Prend une minute ou deux</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Report of the benchmark</source>
        <translation>Rapport du test de performance</translation>
    </message>
    <message>
        <source>Copies the report, to be sent or kept</source>
        <translation>Copie le rapport, à envoyer ou à garder</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>Take over</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Plans to begin with</source>
        <translation>Programmes pour commencer</translation>
    </message>
    <message>
        <source>Take over: {0}</source>
        <translation>Adopter : {0}</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open a network stream</source>
        <translation>Ouvrir un flux réseau</translation>
    </message>
    <message>
        <source>&amp;Address of the camera or server</source>
        <translation>&amp;Adresse de la caméra ou du serveur</translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation>Adresse du flux</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TaughtCard</name>
    <message>
        <source>The last lesson</source>
        <translation>La dernière leçon</translation>
    </message>
    <message>
        <source>Measured on sets and on people that were left out of this lesson.</source>
        <translation>Mesuré sur des séries et des personnes exclues de cette leçon.</translation>
    </message>
    <message>
        <source>What it was taught</source>
        <translation>Ce qu’il a appris</translation>
    </message>
    <message>
        <source>Nothing yet: it knows the exercises that came with the app.</source>
        <translation>Rien pour l’instant : il connaît les exercices fournis avec l’application.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>Oublier {0}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Sets to learn from</source>
        <translation>Séries à apprendre</translation>
    </message>
    <message>
        <source>Record sets</source>
        <translation>Filmer des séries</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Ajouter des vidéos…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Learn from my corrections, too ({0})</source>
        <translation>Apprendre aussi de mes corrections ({0})</translation>
    </message>
    <message>
        <source>Choose a video of each set</source>
        <translation>Choisissez une vidéo de chaque série</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Your sets cannot be read</source>
        <translation>Vos séries ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Shall {0} be forgotten? Its sets stay in your history.</source>
        <translation>Oublier {0} ? Ses séries restent dans votre historique.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>All is known again as it was before.</source>
        <translation>Tout est de nouveau connu comme avant.</translation>
    </message>
    <message>
        <source>Such as: Cossack squat</source>
        <translation>Par exemple : squat cosaque</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Nom de l’exercice</translation>
    </message>
    <message>
        <source>Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop</source>
        <translation>Ouvre la page Entraînement : faites une série, reposez-vous quinze secondes, faites la suivante, puis arrêtez</translation>
    </message>
    <message>
        <source>Teach an exercise</source>
        <translation>Enseigner un exercice</translation>
    </message>
    <message>
        <source>Name it and choose three to five sets of it: from your history, from videos, or recorded now. What is learned is judged by sets that were left out, and used only where it is better.</source>
        <translation>Nommez-le et choisissez-en trois à cinq séries : de votre historique, de vidéos ou filmées maintenant. Ce qui est appris est évalué sur des séries exclues et n’est utilisé que là où c’est mieux.</translation>
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
        <translation>Tempo : bas</translation>
    </message>
    <message>
        <source>Tempo: pause</source>
        <translation>Tempo : pause</translation>
    </message>
    <message>
        <source>Tempo: up</source>
        <translation>Tempo : haut</translation>
    </message>
    <message>
        <source>Down – pause – up</source>
        <translation>Bas – pause – haut</translation>
    </message>
    <message>
        <source>last: {0} – {1} – {2} s</source>
        <translation>dernière : {0} – {1} – {2} s</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>Compter à voix haute</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>Conseils à voix haute</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Jouer des sons</translation>
    </message>
    <message>
        <source>Raise both arms</source>
        <translation>Lever les deux bras</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>Garder la vidéo</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>When a countdown runs, a set is over, or the planned rest is.</source>
        <translation>Pendant un compte à rebours, à la fin d’une série ou du repos prévu.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>With a pause between.</source>
        <translation>Avec une pause entre deux.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation>De la voix et des sons.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume sonore</translation>
    </message>
    <message>
        <source>For two seconds, to start and to stop. The camera is on while the page is shown.</source>
        <translation>Pendant deux secondes, pour démarrer et arrêter. La caméra est allumée tant que la page est affichée.</translation>
    </message>
    <message>
        <source>A camera's session counts only after it.</source>
        <translation>Une séance avec caméra ne compte qu’ensuite.</translation>
    </message>
    <message>
        <source>Start without a hand</source>
        <translation>Démarrer sans les mains</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>Temps de mise en place</translation>
    </message>
    <message>
        <source>Of a camera's sessions, on this computer. A sign is over the picture meanwhile.</source>
        <translation>Des séances avec caméra, sur cet ordinateur. Un symbole s’affiche alors sur l’image.</translation>
    </message>
    <message>
        <source>Charts and figures stand still until they are asked to move.</source>
        <translation>Graphiques et silhouettes restent immobiles tant que vous ne les animez pas.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Calm picture</source>
        <translation>Image calme</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>Une image en avant (.)</translation>
    </message>
    <message>
        <source>Cue before</source>
        <translation>Conseil précédent</translation>
    </message>
    <message>
        <source>To the cue before (Shift+C)</source>
        <translation>Au conseil précédent (Maj+C)</translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation>Conseil suivant</translation>
    </message>
    <message>
        <source>To the next cue (C)</source>
        <translation>Au conseil suivant (C)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>This repetition again and again (L)</source>
        <translation>Cette répétition en boucle (L)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed (&lt; slower, &gt; faster)</source>
        <translation>Vitesse (&lt; plus lent, &gt; plus rapide)</translation>
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
        <translation>Ce qui est suivi sur toutes les visites</translation>
    </message>
    <message>
        <source>Over all visits</source>
        <translation>Sur toutes les visites</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>{0} is locked. Its sender has told you the passphrase.</source>
        <translation>{0} est verrouillé. Son expéditeur vous a dit la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>UpdatesGroup</name>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>At every start</source>
        <translation>À chaque démarrage</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Version {0} runs.</source>
        <translation>La version {0} fonctionne.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Cette version</translation>
    </message>
    <message>
        <source>Ask for a newer version</source>
        <translation>Demander une version plus récente</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search patients and visits</source>
        <translation>Chercher des patients et des visites</translation>
    </message>
    <message>
        <source>No patient or visit matches</source>
        <translation>Aucun patient ni visite ne correspond</translation>
    </message>
</context>
<context>
    <name>VisitTree</name>
    <message>
        <source>Patients and their visits, the newest first</source>
        <translation>Patients et leurs visites, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Planned and done sets of each week</source>
        <translation>Séries prévues et faites chaque semaine</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Week of {0}: nothing planned</source>
        <translation>Semaine du {0} : rien de prévu</translation>
    </message>
    <message>
        <source>Week of {0}: {1} of {2} planned sets, {3}</source>
        <translation>Semaine du {0} : {1} séries prévues faites sur {2}, {3}</translation>
    </message>
    <message>
        <source>Nothing was planned yet: write a plan, or take over one to begin with.</source>
        <translation>Rien de prévu pour l’instant : créez un programme, ou adoptez-en un pour commencer.</translation>
    </message>
    <message>
        <source>{0} of {1} planned sets were done: {2}.</source>
        <translation>{0} séries prévues faites sur {1} : {2}.</translation>
    </message>
</context>
<context>
    <name>amending</name>
    <message>
        <source>{0} is now {1}</source>
        <translation>{0} est maintenant {1}</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>Non compté : {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Compté : {0}</translation>
    </message>
    <message>
        <source>Split: {0}</source>
        <translation>Coupé : {0}</translation>
    </message>
    <message>
        <source>Merged: {0} and the next</source>
        <translation>Fusionné : {0} et la suivante</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Supprimé : {0}</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Nothing is worse than the noise of the rounds explains.</source>
        <translation>Rien n’est pire que n’explique le bruit des passes.</translation>
    </message>
    <message>
        <source>Worse than the noise of the rounds explains: {0}.</source>
        <translation>Pire que n’explique le bruit des passes : {0}.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>{0}, on the graphics card</source>
        <translation>{0}, sur la carte graphique</translation>
    </message>
    <message>
        <source>Whole pipeline beside the landmarker alone</source>
        <translation>Traitement complet par rapport à la seule détection des articulations</translation>
    </message>
    <message>
        <source>Pictures per second, whole pipeline</source>
        <translation>Images par seconde, traitement complet</translation>
    </message>
    <message>
        <source>Pictures per second, landmarker alone</source>
        <translation>Images par seconde, détection des articulations seule</translation>
    </message>
    <message>
        <source>A video file, times real time</source>
        <translation>Un fichier vidéo, fois le temps réel</translation>
    </message>
    <message>
        <source>Delay beside the landmarker's own</source>
        <translation>Délai par rapport à la seule détection des articulations</translation>
    </message>
    <message>
        <source>Delay, the middle (ms)</source>
        <translation>Délai, médiane (ms)</translation>
    </message>
    <message>
        <source>Delay, one picture in twenty (ms)</source>
        <translation>Délai, une image sur vingt (ms)</translation>
    </message>
    <message>
        <source>Landmarker, one picture in twenty (ms)</source>
        <translation>Détection des articulations, une image sur vingt (ms)</translation>
    </message>
    <message>
        <source>An answer from the joints (ms)</source>
        <translation>Une réponse des articulations (ms)</translation>
    </message>
    <message>
        <source>An answer from the picture (ms)</source>
        <translation>Une réponse de l’image (ms)</translation>
    </message>
    <message>
        <source>Cheaper than single passes, times</source>
        <translation>Moins cher que des passes isolées, fois</translation>
    </message>
    <message>
        <source>Cheaper than one batch, times</source>
        <translation>Moins cher qu’un lot, fois</translation>
    </message>
    <message>
        <source>From the start to the first picture (s)</source>
        <translation>Du démarrage à la première image (s)</translation>
    </message>
    <message>
        <source>From Start to the first picture (s)</source>
        <translation>De Démarrer à la première image (s)</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Mémoire (Mo)</translation>
    </message>
    <message>
        <source>Dropped pictures</source>
        <translation>Images omises</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>The camera sees no one at the cursor.</source>
        <translation>La caméra ne voit personne au curseur.</translation>
    </message>
    <message>
        <source>At the cursor the camera sees {0}°.</source>
        <translation>Au curseur, la caméra voit {0}°.</translation>
    </message>
    <message>
        <source>Enter both positions: what the camera sees and what you read.</source>
        <translation>Saisissez les deux positions : ce que voit la caméra et ce que vous lisez.</translation>
    </message>
    <message>
        <source>The camera saw nearly the same angle twice: move at least {0}°.</source>
        <translation>La caméra a vu presque deux fois le même angle : bougez d’au moins {0}°.</translation>
    </message>
    <message>
        <source>You read nearly the same angle twice: move at least {0}°.</source>
        <translation>Vous lisez presque deux fois le même angle : bougez d’au moins {0}°.</translation>
    </message>
    <message>
        <source>You read less than half of what the camera saw: check the numbers.</source>
        <translation>Vous lisez moins de la moitié de ce que la caméra a vu : vérifiez les nombres.</translation>
    </message>
    <message>
        <source>You read more than twice of what the camera saw: check the numbers.</source>
        <translation>Vous lisez plus du double de ce que la caméra a vu : vérifiez les nombres.</translation>
    </message>
    <message>
        <source>Not calibrated: angles are told as the camera sees them.</source>
        <translation>Non étalonné : les angles sont donnés tels que la caméra les voit.</translation>
    </message>
    <message>
        <source>{0}; {1}. By {2}, {3}.</source>
        <translation>{0} ; {1}. Par {2}, {3}.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>This app may not use the camera: allow it in System Settings › Privacy &amp; Security › Camera, then open the app again.</source>
        <translation>Cette application n’a pas le droit d’utiliser la caméra : autorisez-la dans Réglages Système › Confidentialité et sécurité › Appareil photo, puis rouvrez l’application.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>The new language</source>
        <translation>La nouvelle langue</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again.</source>
        <translation>Elle sera parlée à la réouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again. Do that now?</source>
        <translation>Elle sera parlée à la réouverture de cette fenêtre. Le faire maintenant ?</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (incertain)</translation>
    </message>
    <message>
        <source>{0}° range</source>
        <translation>{0}° d’amplitude</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>for the next session</source>
        <translation>pour la prochaine séance</translation>
    </message>
    <message>
        <source>last set: {0}</source>
        <translation>dernière série : {0}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <translation>Personne dans l’image</translation>
    </message>
    <message>
        <source>Step back until you are all in it.</source>
        <translation>Reculez jusqu’à être entièrement dans l’image.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>Aucun exercice</translation>
    </message>
    <message>
        <source>Begin whenever you like.</source>
        <translation>Commencez quand vous voulez.</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>sûr à {0}</translation>
    </message>
    <message>
        <source>Watching…</source>
        <translation>J’observe…</translation>
    </message>
    <message>
        <source>Unsure: {0}?</source>
        <translation>Incertain : {0} ?</translation>
    </message>
    <message>
        <source>Counting starts when it is clear.</source>
        <translation>Le comptage commence dès que c’est clair.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Fichier vidéo…</translation>
    </message>
    <message>
        <source>Network stream…</source>
        <translation>Flux réseau…</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Enregistrement de démo</translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation>Caméra en miroir</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Rechercher à nouveau des caméras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Relire l’historique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Voice and tones</source>
        <translation>Voix et sons</translation>
    </message>
    <message>
        <source>Delayed mirror</source>
        <translation>Miroir différé</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>Ce que disent les réseaux</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>Autre exercice…</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Show the guide again…</source>
        <translation>Revoir le guide…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The visit of this reference was deleted: choose another one.</source>
        <translation>La visite de cette référence a été supprimée : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Reading visit {0} of {1}…</source>
        <translation>Lecture de la visite {0} sur {1}…</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Référence : {0}</translation>
    </message>
    <message>
        <source>Kept by {0}, {1}</source>
        <translation>Gardé par {0}, {1}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Amplitude de mouvement</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Seconds of the way out</source>
        <translation>Secondes du chemin d’aller</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seconds at the turning point</source>
        <translation>Secondes au point de retour</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Seconds of the way back</source>
        <translation>Secondes du chemin de retour</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>Gauche/droite</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Seconds of the whole repetition</source>
        <translation>Secondes de toute la répétition</translation>
    </message>
    <message>
        <source>How much more the left side moves than the right one</source>
        <translation>De combien le côté gauche bouge plus que le droit</translation>
    </message>
    <message>
        <source>The camera stands wrong for it, or the poses were not kept.</source>
        <translation>La caméra est mal placée pour cela, ou les poses n’ont pas été conservées.</translation>
    </message>
    <message>
        <source>More than the measurement's own error explains.</source>
        <translation>Plus que n’explique l’erreur de mesure elle-même.</translation>
    </message>
    <message>
        <source>The measurement's own error explains it.</source>
        <translation>L’erreur de mesure elle-même l’explique.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>Temps par répétition</translation>
    </message>
    <message>
        <source>It could not be measured in any visit.</source>
        <translation>Cela n’a pu être mesuré à aucune visite.</translation>
    </message>
    <message>
        <source>A trend needs visits on two days: measured so far in {0}.</source>
        <translation>Une tendance demande des visites sur deux jours : mesuré jusqu’ici dans {0}.</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: sure</source>
        <translation>{0} par semaine sur {1} visites : sûr</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: unsure</source>
        <translation>{0} par semaine sur {1} visites : incertain</translation>
    </message>
    <message>
        <source>Repetition {0}: driving movement, % of the trunk</source>
        <translation>Répétition {0} : mouvement moteur, % du tronc</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees by the goniometer</source>
        <translation>Répétition {0} : {1}, degrés au goniomètre</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees as the camera sees them</source>
        <translation>Répétition {0} : {1}, degrés tels que la caméra les voit</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Cheville</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Sessions: {0}, repetitions: {1}, people: {2} ({3})</source>
        <translation>Séances : {0}, répétitions : {1}, personnes : {2} ({3})</translation>
    </message>
    <message>
        <source>of it the movement of sets: {0} ({1})</source>
        <translation>dont le mouvement des séries : {0} ({1})</translation>
    </message>
    <message>
        <source>videos: {0} ({1})</source>
        <translation>vidéos : {0} ({1})</translation>
    </message>
    <message>
        <source>backups: {0} ({1})</source>
        <translation>sauvegardes : {0} ({1})</translation>
    </message>
    <message>
        <source>journals that wait: {0}</source>
        <translation>enregistrements en attente : {0}</translation>
    </message>
    <message>
        <source>There is none yet. One is made when you close the app after training.</source>
        <translation>Il n’y en a pas encore. Une est créée quand vous fermez l’application après l’entraînement.</translation>
    </message>
    <message>
        <source>{0}, {1}, found sound just now. {2}</source>
        <translation>{0}, {1}, vérifiée à l’instant. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2}</source>
        <translation>{0}, {1}. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, damaged: back up now. {2}</source>
        <translation>{0}, {1}, endommagée : sauvegardez maintenant. {2}</translation>
    </message>
    <message>
        <source>{0} A newer one is damaged: back up now.</source>
        <translation>{0} Une plus récente est endommagée : sauvegardez maintenant.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · on request</source>
        <translation>{0} · sur demande</translation>
    </message>
    <message>
        <source>Damaged: {0}. Restore a backup.</source>
        <translation>Endommagée : {0}. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Sound. It holds {0} sessions, {1} sets and {2} repetitions.</source>
        <translation>Intacte. Elle contient {0} séances, {1} séries et {2} répétitions.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. The log that stood there before is kept as {0}</source>
        <translation>Restauré. L’ancien journal est conservé sous {0}</translation>
    </message>
    <message>
        <source>{0}. New sessions: {1}, sets: {2}, repetitions: {3}.</source>
        <translation>{0}. Nouvelles séances : {1}, séries : {2}, répétitions : {3}.</translation>
    </message>
    <message>
        <source>Sessions that are there already: {0}</source>
        <translation>Séances déjà présentes : {0}</translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation>Non repris : {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>New holds: {0}</source>
        <translation>Nouvelles postures tenues : {0}</translation>
    </message>
    <message>
        <source>New or changed notes: {0}</source>
        <translation>Notes nouvelles ou modifiées : {0}</translation>
    </message>
    <message>
        <source>Notes that were deleted elsewhere: {0}</source>
        <translation>Notes supprimées ailleurs : {0}</translation>
    </message>
    <message>
        <source>New corrections: {0}</source>
        <translation>Nouvelles corrections : {0}</translation>
    </message>
    <message>
        <source>Sets with new words on exertion, pain or weight: {0}</source>
        <translation>Séries avec de nouvelles indications d’effort, de douleur ou de charge : {0}</translation>
    </message>
    <message>
        <source>Sets whose movement of the joints is new: {0}</source>
        <translation>Séries dont le mouvement des articulations est nouveau : {0}</translation>
    </message>
    <message>
        <source>Moments whose recognition is new: {0}</source>
        <translation>Moments dont la reconnaissance est nouvelle : {0}</translation>
    </message>
    <message>
        <source>New references: {0}</source>
        <translation>Nouvelles références : {0}</translation>
    </message>
    <message>
        <source>People of whom something is new: {0}</source>
        <translation>Personnes dont quelque chose est nouveau : {0}</translation>
    </message>
    <message>
        <source>New calibrations of joints: {0}</source>
        <translation>Nouveaux étalonnages d’articulations : {0}</translation>
    </message>
    <message>
        <source>New plans: {0}</source>
        <translation>Nouveaux programmes : {0}</translation>
    </message>
    <message>
        <source>New goals: {0}</source>
        <translation>Nouveaux objectifs : {0}</translation>
    </message>
    <message>
        <source>1 session was deleted for good.</source>
        <translation>1 séance a été supprimée définitivement.</translation>
    </message>
    <message>
        <source>{0} sessions were deleted for good.</source>
        <translation>{0} séances ont été supprimées définitivement.</translation>
    </message>
    <message>
        <source>PostgreSQL {0} answers on {1}.</source>
        <translation>PostgreSQL {0} répond sur {1}.</translation>
    </message>
    <message>
        <source>Its log was written by another version of this app.</source>
        <translation>Son journal a été écrit par une autre version de l’application.</translation>
    </message>
    <message>
        <source>It holds no log yet: one is made when you first use it.</source>
        <translation>Elle ne contient pas encore de journal : il sera créé à la première utilisation.</translation>
    </message>
    <message>
        <source>Its log has {0} sessions.</source>
        <translation>Son journal contient {0} séances.</translation>
    </message>
    <message>
        <source>In a file on this computer. A server lets several stations share it.</source>
        <translation>Dans un fichier sur cet ordinateur. Avec un serveur, plusieurs postes peuvent la partager.</translation>
    </message>
    <message>
        <source>On the server {0}.</source>
        <translation>Sur le serveur {0}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>A session is running: stop it first.</source>
        <translation>Une séance est en cours : arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>That did not work; the file of faults says why.</source>
        <translation>Cela n’a pas marché ; le fichier d’erreurs dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Rapport sur une page (PDF)</translation>
    </message>
    <message>
        <source>Sealed bundle for another therapist</source>
        <translation>Paquet scellé pour un autre thérapeute</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Vidéo annotée</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>All that was measured (JSON)</source>
        <translation>Tout ce qui a été mesuré (JSON)</translation>
    </message>
    <message>
        <source>For a clinic's system (FHIR)</source>
        <translation>Pour le système d’une clinique (FHIR)</translation>
    </message>
    <message>
        <source>Movement for OpenSim (TRC)</source>
        <translation>Mouvement pour OpenSim (TRC)</translation>
    </message>
    <message>
        <source>Movement for a laboratory (C3D)</source>
        <translation>Mouvement pour un laboratoire (C3D)</translation>
    </message>
    <message>
        <source>no movement was kept</source>
        <translation>aucun mouvement conservé</translation>
    </message>
    <message>
        <source>no video was kept</source>
        <translation>aucune vidéo conservée</translation>
    </message>
    <message>
        <source>A video of this visit lies on this computer.</source>
        <translation>Une vidéo de cette visite se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Video kept</source>
        <translation>Vidéo conservée</translation>
    </message>
    <message>
        <source>No picture of this visit is kept, only the movement of the joints.</source>
        <translation>Aucune image de cette visite n’est conservée, seulement le mouvement des articulations.</translation>
    </message>
    <message>
        <source>Joints only, no picture</source>
        <translation>Articulations seulement, sans image</translation>
    </message>
    <message>
        <source>Neither pictures nor movements of this visit are kept, only its figures.</source>
        <translation>Ni images ni mouvements de cette visite ne sont conservés, seulement ses chiffres.</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Chiffres seulement</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>took in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>A little on six days: nothing that the neighbours would hear.</source>
        <translation>Un peu, six jours par semaine : rien que les voisins puissent entendre.</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <translation>Cercles de bras</translation>
    </message>
    <message>
        <source>Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.</source>
        <translation>Équilibre et jambes chaque jour, pour plus d’assurance debout. Gardez une chaise à portée de main.</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>Développé couché</translation>
    </message>
    <message>
        <source>Bend your elbows further.</source>
        <translation>Pliez davantage les coudes.</translation>
    </message>
    <message>
        <source>Bent-over row</source>
        <translation>Rowing penché</translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <translation>Curl biceps</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bird dog</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Extension de mollets</translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <translation>Épaulé-jeté</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Soulevé de terre</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>Dip</translation>
    </message>
    <message>
        <source>Elbow to knee</source>
        <translation>Coude-genou</translation>
    </message>
    <message>
        <source>Face the camera from a few steps away with room above the bar.</source>
        <translation>Face à la caméra, à quelques pas, avec de la place au-dessus de la barre.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands and beside your feet.</source>
        <translation>Face à la caméra, avec de la place au-dessus des mains et à côté des pieds.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands.</source>
        <translation>Face à la caméra, avec de la place au-dessus des mains.</translation>
    </message>
    <message>
        <source>Face the camera with room for both arms.</source>
        <translation>Face à la caméra, avec de la place pour les deux bras.</translation>
    </message>
    <message>
        <source>Face the camera with your whole body in the picture.</source>
        <translation>Face à la caméra, le corps entier dans l’image.</translation>
    </message>
    <message>
        <source>Face the camera, lying on your side, with head and feet in the picture.</source>
        <translation>Face à la caméra, en appui sur le côté, tête et pieds dans l’image.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Front raise</source>
        <translation>Élévation frontale</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>Go lower, until your thighs are level.</source>
        <translation>Descendez plus bas, jusqu’à ce que vos cuisses soient à l’horizontale.</translation>
    </message>
    <message>
        <source>It is too dark: switch on a light or turn towards the window.</source>
        <translation>Il fait trop sombre : allumez une lampe ou tournez-vous vers la fenêtre.</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>Corde à sauter</translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <translation>Jumping jack</translation>
    </message>
    <message>
        <source>Keep your body in one straight line and bend your elbows all the way.</source>
        <translation>Gardez le corps bien aligné et pliez les coudes complètement.</translation>
    </message>
    <message>
        <source>Keep your elbows at your sides.</source>
        <translation>Gardez les coudes le long du corps.</translation>
    </message>
    <message>
        <source>Keep your front knee behind your toes and your trunk upright.</source>
        <translation>Gardez le genou avant derrière les orteils et le buste droit.</translation>
    </message>
    <message>
        <source>Keep your trunk upright: do not lean back to lift.</source>
        <translation>Gardez le buste droit : ne vous penchez pas en arrière pour soulever.</translation>
    </message>
    <message>
        <source>Kneel on hands and knees side-on to the camera.</source>
        <translation>Mettez-vous à quatre pattes, de profil par rapport à la caméra.</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>Élévation latérale</translation>
    </message>
    <message>
        <source>Legs, push and pull with your own weight and a bar, three times a week.</source>
        <translation>Jambes, poussée et tirage au poids du corps et à la barre, trois fois par semaine.</translation>
    </message>
    <message>
        <source>Lie side-on to the camera with head and feet in the picture.</source>
        <translation>Allongez-vous de profil par rapport à la caméra, tête et pieds dans l’image.</translation>
    </message>
    <message>
        <source>Lift your hips: do not let your back sag.</source>
        <translation>Levez les hanches : ne creusez pas le dos.</translation>
    </message>
    <message>
        <source>Load both legs alike.</source>
        <translation>Chargez les deux jambes de la même façon.</translation>
    </message>
    <message>
        <source>Lower more slowly.</source>
        <translation>Descendez plus lentement.</translation>
    </message>
    <message>
        <source>Lower your hips: make one straight line from shoulders to heels.</source>
        <translation>Baissez les hanches : formez une ligne droite des épaules aux talons.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Fente</translation>
    </message>
    <message>
        <source>Move both arms alike.</source>
        <translation>Bougez les deux bras de la même façon.</translation>
    </message>
    <message>
        <source>Pair of dumbbells</source>
        <translation>Paire d’haltères</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation>Traction</translation>
    </message>
    <message>
        <source>Push your knees out, in line with your feet.</source>
        <translation>Poussez les genoux vers l’extérieur, dans l’axe des pieds.</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Pompe</translation>
    </message>
    <message>
        <source>Put the chair side-on to the camera and sit with both feet on the floor.</source>
        <translation>Placez la chaise de profil par rapport à la caméra et asseyez-vous, les deux pieds au sol.</translation>
    </message>
    <message>
        <source>Set the camera at your side so that it sees shoulders, elbows and hands.</source>
        <translation>Placez la caméra à côté de vous pour qu’elle voie épaules, coudes et mains.</translation>
    </message>
    <message>
        <source>Set the camera beside or behind the bench at the height of the bar.</source>
        <translation>Placez la caméra à côté ou derrière le banc, à hauteur de la barre.</translation>
    </message>
    <message>
        <source>Set the camera in front of or behind the bar so that it sees bar and hips.</source>
        <translation>Placez la caméra devant ou derrière la barre pour qu’elle voie la barre et les hanches.</translation>
    </message>
    <message>
        <source>Set the camera low at your side so that it sees you from head to feet.</source>
        <translation>Placez la caméra bas, à côté de vous, pour qu’elle vous voie de la tête aux pieds.</translation>
    </message>
    <message>
        <source>Shoulder press</source>
        <translation>Développé épaules</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Planche latérale</translation>
    </message>
    <message>
        <source>Single-leg stand</source>
        <translation>Équilibre sur une jambe</translation>
    </message>
    <message>
        <source>Sit against the wall side-on to the camera.</source>
        <translation>Asseyez-vous contre le mur, de profil par rapport à la caméra.</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Assis-debout</translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation>Relevé de buste</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Squat</translation>
    </message>
    <message>
        <source>Stand bent over, side-on to the camera.</source>
        <translation>Penchez-vous en avant, de profil par rapport à la caméra.</translation>
    </message>
    <message>
        <source>Stand half side-on to the camera with your arms in the picture.</source>
        <translation>Tenez-vous de trois quarts par rapport à la caméra, les bras dans l’image.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room for a long step.</source>
        <translation>Tenez-vous de profil par rapport à la caméra, avec la place d’un grand pas.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room in front of you.</source>
        <translation>Tenez-vous de profil par rapport à la caméra, avec de la place devant vous.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your feet in the picture.</source>
        <translation>Tenez-vous de profil par rapport à la caméra, les pieds dans l’image.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your whole body in the picture.</source>
        <translation>Tenez-vous de profil par rapport à la caméra, le corps entier dans l’image.</translation>
    </message>
    <message>
        <source>Stay in one place.</source>
        <translation>Restez sur place.</translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation>D’aplomb sur vos jambes</translation>
    </message>
    <message>
        <source>Step into the picture.</source>
        <translation>Entrez dans l’image.</translation>
    </message>
    <message>
        <source>Strong at home</source>
        <translation>En forme à la maison</translation>
    </message>
    <message>
        <source>Ten quiet minutes</source>
        <translation>Dix minutes au calme</translation>
    </message>
    <message>
        <source>The movement was too small.</source>
        <translation>Le mouvement était trop petit.</translation>
    </message>
    <message>
        <source>There are two people in the picture: only one can be followed.</source>
        <translation>Deux personnes sont dans l’image : une seule peut être suivie.</translation>
    </message>
    <message>
        <source>Turn side-on to the camera: the movement cannot be measured from here.</source>
        <translation>Mettez-vous de profil par rapport à la caméra : le mouvement ne peut pas être mesuré d’ici.</translation>
    </message>
    <message>
        <source>Turn to face the camera: the movement cannot be measured from here.</source>
        <translation>Mettez-vous face à la caméra : le mouvement ne peut pas être mesuré d’ici.</translation>
    </message>
    <message>
        <source>Upper body twice a week; choose a weight that leaves two repetitions in reserve.</source>
        <translation>Haut du corps deux fois par semaine ; choisissez un poids qui laisse deux répétitions en réserve.</translation>
    </message>
    <message>
        <source>Use your whole range.</source>
        <translation>Utilisez toute votre amplitude.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Chaise au mur</translation>
    </message>
    <message>
        <source>Whole body, three short sessions a week, no equipment: for the first month.</source>
        <translation>Corps entier, trois séances courtes par semaine, sans matériel : pour le premier mois.</translation>
    </message>
    <message>
        <source>You are too far away: come closer.</source>
        <translation>Vous êtes trop loin : rapprochez-vous.</translation>
    </message>
    <message>
        <source>You are too near: step back until your whole body is in the picture.</source>
        <translation>Vous êtes trop près : reculez jusqu’à ce que tout votre corps soit dans l’image.</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>abdominaux</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>chevilles</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>biceps</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>mollets</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>poitrine</translation>
    </message>
    <message>
        <source>front shoulders</source>
        <translation>avant des épaules</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>fessiers</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ischio-jambiers</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>hanches</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>jambes</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>épaules</translation>
    </message>
    <message>
        <source>side abdominals</source>
        <translation>abdominaux latéraux</translation>
    </message>
    <message>
        <source>side shoulders</source>
        <translation>côtés des épaules</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>triceps</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>haut du dos</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>Range of motion: not measured yet</source>
        <translation>Amplitude de mouvement : pas encore mesurée</translation>
    </message>
    <message>
        <source>Range of motion: {0}</source>
        <translation>Amplitude de mouvement : {0}</translation>
    </message>
    <message>
        <source>Range of motion: {0}, wanted at least {1}°</source>
        <translation>Amplitude de mouvement : {0}, au moins {1}° souhaités</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Train on {0} days a week</source>
        <translation>S’entraîner {0} jours par semaine</translation>
    </message>
    <message>
        <source>{0} sets a week</source>
        <translation>{0} séries par semaine</translation>
    </message>
    <message>
        <source>{0} repetitions a week</source>
        <translation>{0} répétitions par semaine</translation>
    </message>
    <message>
        <source>Hold for {0} a week</source>
        <translation>Tenir {0} par semaine</translation>
    </message>
    <message>
        <source>{0} repetitions in a set</source>
        <translation>{0} répétitions en une série</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>Tenir {0}</translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation>Soulever {0}</translation>
    </message>
    <message>
        <source>Range of motion of {0}</source>
        <translation>Amplitude de mouvement de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>✓ this week</source>
        <translation>✓ cette semaine</translation>
    </message>
    <message>
        <source>not yet this week</source>
        <translation>pas encore cette semaine</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ atteint</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>échéance : {0}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Where do you train?</source>
        <translation>Où vous entraînez-vous ?</translation>
    </message>
    <message>
        <source>Place the camera so that it sees you from head to feet.</source>
        <translation>Placez la caméra pour qu’elle vous voie de la tête aux pieds.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Show me as a mirror does</source>
        <translation>M’afficher comme dans un miroir</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Connect one and look again, or go on: a video or the demo will do.</source>
        <translation>Branchez-en une et relancez la recherche, ou continuez : une vidéo ou la démo suffit.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <translation>Chargement des réseaux en cours.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
        <source>Good: I can see you well.</source>
        <translation>C’est bon : je vous vois bien.</translation>
    </message>
    <message>
        <source>Welcome to your coach</source>
        <translation>Bienvenue chez votre coach</translation>
    </message>
    <message>
        <source>It watches you train, counts every repetition and tells you what to mend. Everything stays on this computer. What is your name?</source>
        <translation>Il vous regarde vous entraîner, compte chaque répétition et vous dit quoi corriger. Tout reste sur cet ordinateur. Comment vous appelez-vous ?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>What would you like to hear?</source>
        <translation>Que voulez-vous entendre ?</translation>
    </message>
    <message>
        <source>With sound you need not look at the screen. Ctrl+U switches it off and on.</source>
        <translation>Avec le son, pas besoin de regarder l’écran. Ctrl+U le coupe et le remet.</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>Compter à voix haute</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>Conseils à voix haute</translation>
    </message>
    <message>
        <source>Tones at start and end of sets</source>
        <translation>Sons au début et à la fin des séries</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume sonore</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>One, two, three. Well done.</source>
        <translation>Un, deux, trois. Bravo.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Comment voulez-vous démarrer ?</translation>
    </message>
    <message>
        <source>The button, Ctrl+Enter, or without touching anything.</source>
        <translation>Le bouton, Ctrl+Enter, ou sans rien toucher.</translation>
    </message>
    <message>
        <source>Start and stop by raising both arms for two seconds</source>
        <translation>Démarrer et arrêter en levant les deux bras deux secondes</translation>
    </message>
    <message>
        <source>Time to get into position after the start</source>
        <translation>Temps de mise en place après le démarrage</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The help is missing</source>
        <translation>L’aide manque</translation>
    </message>
    <message>
        <source>It should lie in {0}: install the app again.</source>
        <translation>Elle devrait se trouver dans {0} : réinstallez l’application.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Repetitions that count</source>
        <translation>Répétitions qui comptent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Minutes and seconds from the start</source>
        <translation>Minutes et secondes depuis le début</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Range of motion with its error, degrees</source>
        <translation>Amplitude de mouvement avec son erreur, en degrés</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Down – pause – up, seconds</source>
        <translation>Bas – pause – haut, secondes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (incertain)</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>sûr à {0}</translation>
    </message>
    <message>
        <source>Rep {0}</source>
        <translation>Rép. {0}</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>Non compté. {0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Held for {0}</source>
        <translation>Tenu {0}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Its video is gone and could not be brought back.</source>
        <translation>Sa vidéo a disparu et n’a pas pu être récupérée.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Stand so that the camera sees all of the movement.</source>
        <translation>Placez-vous pour que la caméra voie tout le mouvement.</translation>
    </message>
    <message>
        <source>An exercise of your own</source>
        <translation>Un exercice personnel</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>Tant que vous ne l’enseignez pas, tout mouvement qui revient à son point de départ est compté.</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>De profil</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De face</translation>
    </message>
    <message>
        <source>From any side</source>
        <translation>De tous les côtés</translation>
    </message>
    <message>
        <source>The seconds are counted for which you hold it.</source>
        <translation>Les secondes de maintien sont comptées.</translation>
    </message>
    <message>
        <source>Each side is counted for itself; both at once count once.</source>
        <translation>Chaque côté compte séparément ; les deux à la fois comptent une fois.</translation>
    </message>
    <message>
        <source>Left and right together count once.</source>
        <translation>Gauche et droite ensemble comptent une fois.</translation>
    </message>
    <message>
        <source>There and back counts once; {0}° to {1}° is usual.</source>
        <translation>Un aller-retour compte une fois ; {0}° à {1}° est habituel.</translation>
    </message>
    <message>
        <source>There and back counts once.</source>
        <translation>Un aller-retour compte une fois.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The coach cannot start</source>
        <translation>Le coach ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Waiting for the picture</source>
        <translation>En attente de l’image</translation>
    </message>
    <message>
        <source>About your log</source>
        <translation>À propos de votre journal</translation>
    </message>
    <message>
        <source>About your video</source>
        <translation>À propos de votre vidéo</translation>
    </message>
    <message>
        <source>No exercise was seen. Stand so that your whole body is in the picture, and try again.</source>
        <translation>Aucun exercice n’a été vu. Placez-vous de façon que tout votre corps soit dans l’image, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Rien n’a été compté</translation>
    </message>
    <message>
        <source>Seen, and not kept in your history</source>
        <translation>Vu, mais non conservé dans votre historique</translation>
    </message>
    <message>
        <source>Saved in your history</source>
        <translation>Enregistré dans votre historique</translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation>La séance n’a pas pu commencer</translation>
    </message>
    <message>
        <source>The session has ended early</source>
        <translation>La séance s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>A camera, a video file, a network stream or the demo recording.</source>
        <translation>Une caméra, un fichier vidéo, un flux réseau ou l’enregistrement de démo.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Choisir une source</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>Ouverture de la source…</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Press Start to watch a recorded session.</source>
        <translation>Appuyez sur Démarrer pour regarder une séance enregistrée.</translation>
    </message>
    <message>
        <source>Press Start to watch {0}.</source>
        <translation>Appuyez sur Démarrer pour regarder {0}.</translation>
    </message>
    <message>
        <source>Stand so that the camera sees your whole body, then press Start.</source>
        <translation>Placez-vous pour que la caméra voie tout votre corps, puis appuyez sur Démarrer.</translation>
    </message>
    <message>
        <source>End the session and keep what was counted</source>
        <translation>Terminer la séance et garder ce qui a été compté</translation>
    </message>
    <message>
        <source>The session is being written down</source>
        <translation>La séance est en cours d’écriture</translation>
    </message>
    <message>
        <source>The networks are being loaded</source>
        <translation>Chargement des réseaux en cours</translation>
    </message>
    <message>
        <source>The coach could not be loaded: see the message above</source>
        <translation>Le coach n’a pas pu être chargé : voir le message ci-dessus</translation>
    </message>
    <message>
        <source>Choose a source first</source>
        <translation>Choisissez d’abord une source</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Démarrer une séance</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Voir dans l’historique</translation>
    </message>
</context>
<context>
    <name>loading</name>
    <message>
        <source>Opening the log…</source>
        <translation>Ouverture du journal…</translation>
    </message>
    <message>
        <source>Looking for the pose model…</source>
        <translation>Recherche du modèle de pose…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>Préchauffage…</translation>
    </message>
    <message>
        <source>Fetching the pose model…</source>
        <translation>Récupération du modèle de pose…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The app's model itself is trained on everybody, those people too: no figure of it can be given on them.</source>
        <translation>Le modèle de l’application lui-même a appris de tout le monde, ces personnes comprises : aucun chiffre ne peut en être donné sur elles.</translation>
    </message>
    <message>
        <source>dip: two real people and a generated one; unproven, its word weighs half.</source>
        <translation>Dip : deux personnes réelles et une générée ; non éprouvé, sa voix compte à moitié.</translation>
    </message>
    <message>
        <source>arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of eight.</source>
        <translation>Cercles de bras, coude-genou : capture de mouvement de cinq personnes ; assis-debout : squelettes Kinect de huit.</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (endommagé)</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (utilisé)</translation>
    </message>
    <message>
        <source>Names exercises from the movement of your joints.</source>
        <translation>Reconnaît les exercices au mouvement de vos articulations.</translation>
    </message>
    <message>
        <source>Names exercises from the picture.</source>
        <translation>Reconnaît les exercices à l’image.</translation>
    </message>
    <message>
        <source>Finds your joints in the picture.</source>
        <translation>Trouve vos articulations dans l’image.</translation>
    </message>
    <message>
        <source>It was taught on this computer.</source>
        <translation>Il a été appris sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is experimental: it is asked and shown, and changes no answer.</source>
        <translation>Il est expérimental : il est interrogé et affiché, mais ne change aucune réponse.</translation>
    </message>
    <message>
        <source>See the file LICENSE beside it; that of its data is below.</source>
        <translation>Voir le fichier LICENSE à côté ; celle des données figure ci-dessous.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris à partir de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{0}, moments of sets that were left out</source>
        <translation>{0}, moments de séries exclues</translation>
    </message>
    <message>
        <source>Clips of people it never saw</source>
        <translation>Extraits de personnes jamais vues</translation>
    </message>
    <message>
        <source>Moments of people it never saw</source>
        <translation>Moments de personnes jamais vues</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Dropped frames</source>
        <translation>Images perdues</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <translation>Réseaux exécutés sur</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>When the app starts, {0} is asked once. That tells it that version {1} runs here and, as every request does, your internet address; nothing of you or your training. Nothing is installed.</source>
        <translation>Au démarrage de l’application, {0} est interrogé une fois. Cela lui dit que la version {1} fonctionne ici et, comme toute requête, votre adresse internet ; rien de vous ni de votre entraînement. Rien n’est installé.</translation>
    </message>
    <message>
        <source>This is the newest version: {0}.</source>
        <translation>C’est la version la plus récente : {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}. {2}</source>
        <translation>La version {0} est là ; celle-ci est {1}. {2}</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>Il y a une version plus récente</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note kept: {0}</source>
        <translation>Note gardée : {0}</translation>
    </message>
    <message>
        <source>Note changed: {0}</source>
        <translation>Note modifiée : {0}</translation>
    </message>
    <message>
        <source>Note deleted: {0}</source>
        <translation>Note supprimée : {0}</translation>
    </message>
    <message>
        <source>Drawing removed</source>
        <translation>Dessin retiré</translation>
    </message>
    <message>
        <source>{0}, repetition {1}</source>
        <translation>{0}, répétition {1}</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visite</translation>
    </message>
    <message>
        <source>This moment, {0}</source>
        <translation>Ce moment, {0}</translation>
    </message>
    <message>
        <source>The whole visit</source>
        <translation>Toute la visite</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>angle {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>text “{0}”</source>
        <translation>texte « {0} »</translation>
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
        <translation>C’est une erreur de l’application ({0}). Ce qui s’est passé est écrit dans {1}.</translation>
    </message>
    <message>
        <source>The app ended suddenly the last time</source>
        <translation>L’application s’est fermée brusquement la dernière fois</translation>
    </message>
    <message>
        <source>Every repetition that was counted is in your history. A report lies in {0}.</source>
        <translation>Chaque répétition comptée est dans votre historique. Un rapport se trouve dans {0}.</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>From your joints</source>
        <translation>D’après vos articulations</translation>
    </message>
    <message>
        <source>From the picture</source>
        <translation>D’après l’image</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>rien dit pour l’instant</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>Aucun exercice</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>experimental: not counted</source>
        <translation>expérimental : non compté</translation>
    </message>
    <message>
        <source>weighs {0}</source>
        <translation>poids {0}</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>il y a {0} s</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Supprimé : {0}</translation>
    </message>
    <message>
        <source>Put away: {0}</source>
        <translation>Archivé : {0}</translation>
    </message>
    <message>
        <source>Taken up again: {0}</source>
        <translation>Repris : {0}</translation>
    </message>
    <message>
        <source>Renamed: {0} is now {1}</source>
        <translation>Renommé : {0} s’appelle maintenant {1}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Ajouté : {0}</translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation>{0} (archivé)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>{0} with {1} kg</source>
        <translation>{0} avec {1} kg</translation>
    </message>
    <message>
        <source>from {0}°</source>
        <translation>à partir de {0}°</translation>
    </message>
    <message>
        <source>up to {0}°</source>
        <translation>jusqu’à {0}°</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
</context>
<context>
    <name>pointing</name>
    <message>
        <source>{0}, point {1} of {2}.</source>
        <translation>{0}, point {1} sur {2}.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter sets the point, Escape drops it.</source>
        <translation>Les flèches déplacent la croix, avec Ctrl par petits pas ; Entrée pose le point, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter removes the drawing there, Escape puts the eraser away.</source>
        <translation>Les flèches déplacent la croix, avec Ctrl par petits pas ; Entrée efface le dessin à cet endroit, Échap range la gomme.</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top.</source>
        <translation>{0} depuis la gauche, {1} depuis le haut.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Repetitions per day</source>
        <translation>Répétitions par jour</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Meilleure série</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Amplitude de mouvement</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>Temps par répétition</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Repetitions of a session; with weights, weight times repetitions</source>
        <translation>Répétitions d’une séance ; avec des poids, poids fois répétitions</translation>
    </message>
    <message>
        <source>The most repetitions of a set, or the longest hold</source>
        <translation>Le plus de répétitions en une série, ou le plus long maintien</translation>
    </message>
    <message>
        <source>Estimated: the speed lost by the end of the sets</source>
        <translation>Estimation : la vitesse perdue en fin de série</translation>
    </message>
    <message>
        <source>{0} % slower by the end</source>
        <translation>{0} % plus lent à la fin</translation>
    </message>
    <message>
        <source>{0} in a row</source>
        <translation>{0} d’affilée</translation>
    </message>
    <message>
        <source>{0}, {1} at the longest</source>
        <translation>{0}, {1} au plus long</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>In a set</source>
        <translation>En une série</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En un jour</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>{0} in a set</source>
        <translation>{0} en une série</translation>
    </message>
    <message>
        <source>{0} on a day</source>
        <translation>{0} en un jour</translation>
    </message>
    <message>
        <source>held for {0}</source>
        <translation>tenu {0}</translation>
    </message>
    <message>
        <source>{0} lifted</source>
        <translation>{0} soulevés</translation>
    </message>
    <message>
        <source>{0} range</source>
        <translation>{0} d’amplitude</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Go</source>
        <translation>Partez</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>Le repos est terminé.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Ensuite : {0}.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
    <message>
        <source>Set done: {0}.</source>
        <translation>Série terminée : {0}.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>from the front</source>
        <translation>de face</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>de derrière</translation>
    </message>
    <message>
        <source>half from the side</source>
        <translation>de trois quarts</translation>
    </message>
    <message>
        <source>from the side</source>
        <translation>de profil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Mean range</source>
        <translation>Amplitude moyenne</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Joints visible</source>
        <translation>Articulations visibles</translation>
    </message>
    <message>
        <source>Error of the range</source>
        <translation>Erreur de l’amplitude</translation>
    </message>
    <message>
        <source>Person in the picture</source>
        <translation>Personne dans l’image</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>this exercise tells no angle</source>
        <translation>cet exercice ne donne pas d’angle</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0} : aucun</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>1° seen is {0}° on the goniometer</source>
        <translation>1° vu vaut {0}° au goniomètre</translation>
    </message>
    <message>
        <source>The poses of this set were not kept: view and error are those of each rep.</source>
        <translation>Les poses de cette série n’ont pas été conservées : vue et erreur sont celles de chaque rép.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>Gauche/droite</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Seen {0}, {1} visible, error {2}</source>
        <translation>Vu {0}, {1} visible, erreur {2}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>The range of {0} of {1} repetitions can be told.</source>
        <translation>L’amplitude de {0} des {1} répétitions peut être donnée.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Unsure: is this “{0}”?</source>
        <translation>Incertain : est-ce « {0} » ?</translation>
    </message>
    <message>
        <source>Unsure: was that {0} × {1}?</source>
        <translation>Incertain : était-ce {0} × {1} ?</translation>
    </message>
</context>
<context>
    <name>reanalysis</name>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Set {0}: {1}
Until now: {2}
Read again: {3}</source>
        <translation>Série {0} : {1}
Jusqu’ici : {2}
Relu : {3}</translation>
    </message>
    <message>
        <source>{0} of the votes</source>
        <translation>{0} des voix</translation>
    </message>
    <message>
        <source>Stays: its poses were not kept</source>
        <translation>Reste : ses poses n’ont pas été conservées</translation>
    </message>
    <message>
        <source>Stays: someone corrected it by hand</source>
        <translation>Reste : quelqu’un l’a corrigée à la main</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Reste pareil</translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation>est maintenant {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation>{0} de moins</translation>
    </message>
    <message>
        <source>other times or ranges</source>
        <translation>autres temps ou amplitudes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Counted with {0}, read again with {1}.</source>
        <translation>Compté avec {0}, relu avec {1}.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>{0} of {1} sets would change. Nothing is written yet.</source>
        <translation>{0} des {1} séries changeraient. Rien n’est encore écrit.</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Rép. {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Exercise report</source>
        <translation>Rapport d’exercice</translation>
    </message>
    <message>
        <source>and {0} more sets: see the table of the CSV</source>
        <translation>et {0} autres séries : voir le tableau du CSV</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>{0}: range by repetition</source>
        <translation>{0} : amplitude par répétition</translation>
    </message>
    <message>
        <source>No poses were kept of this set.</source>
        <translation>Aucune pose conservée pour cette série.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>and {0} more notes in the log</source>
        <translation>et {0} autres notes dans le journal</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>genou</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>hanche</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>cheville</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>naissance : {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>nº {0}</translation>
    </message>
    <message>
        <source>No exercise was seen.</source>
        <translation>Aucun exercice n’a été vu.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>range of motion</source>
        <translation>amplitude de mouvement</translation>
    </message>
    <message>
        <source>down / pause / up</source>
        <translation>bas / pause / haut</translation>
    </message>
    <message>
        <source>form</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>load</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>exertion / pain</source>
        <translation>effort / douleur</translation>
    </message>
    <message>
        <source>view, visibility</source>
        <translation>vue, visibilité</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>non mesurable sous cet angle</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>angle {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>{0}: visits, no sure change</source>
        <translation>{0} : visites, pas d’évolution certaine</translation>
    </message>
    <message>
        <source>{0}: visits, {1}° ± {2}° a week</source>
        <translation>{0} : visites, {1}° ± {2}° par semaine</translation>
    </message>
    <message>
        <source>front</source>
        <translation>face</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>side</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblique</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Quality: no poses were kept, so it cannot be told.</source>
        <translation>Qualité : aucune pose conservée, impossible à déterminer.</translation>
    </message>
    <message>
        <source>Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is good to ± {4}°, and is not told where a view leaves more than 17° open.</source>
        <translation>Qualité : une personne sur {0} des {1} images, {2} par seconde ; pire visibilité d’une articulation {3} ; une amplitude est exacte à ± {4}°, et n’est pas indiquée si une vue laisse plus de 17° d’incertitude.</translation>
    </message>
    <message>
        <source>Measured by a camera and a pose estimator. This is not a diagnosis.</source>
        <translation>Mesuré par une caméra et un estimateur de pose. Ceci n’est pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Neither movements nor a video were kept of this visit. The settings say for how long they are kept.</source>
        <translation>Ni mouvements ni vidéo n’ont été conservés de cette visite. Les réglages disent combien de temps ils le sont.</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Rép. {0} sur {1}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>non mesurable sous cet angle</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>Non compté. {0}</translation>
    </message>
    <message>
        <source>By joints</source>
        <translation>Par les articulations</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>Par l’image</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Cheville</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>About your log</source>
        <translation>À propos de votre journal</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A single pose is no movement: choose CSV or JSON.</source>
        <translation>Une pose seule n’est pas un mouvement : choisissez CSV ou JSON.</translation>
    </message>
    <message>
        <source>An exercise needs a name: give one of the table, or a name of your own.</source>
        <translation>Un exercice a besoin d’un nom : prenez-en un du tableau, ou un nom à vous.</translation>
    </message>
    <message>
        <source>Another window of this app writes to the log, so this one only reads it.</source>
        <translation>Une autre fenêtre de cette application écrit dans le journal, celle-ci ne fait donc que le lire.</translation>
    </message>
    <message>
        <source>In {0} nobody is seen to move: choose one with your whole body in the picture.</source>
        <translation>Dans {0}, on ne voit personne bouger : choisissez-en un où tout votre corps est visible.</translation>
    </message>
    <message>
        <source>In {0} the setting {1} has a wrong value: mend or remove it.</source>
        <translation>Dans {0}, le réglage {1} a une valeur erronée : corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>No copy can be made in {0} ({1}): check it.</source>
        <translation>Impossible de faire une copie dans {0} ({1}) : vérifiez-le.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded: convert it to MP4 (H.264), or record it again.</source>
        <translation>Aucune image de {0} ne peut être décodée : convertissez-le en MP4 (H.264), ou refaites l’enregistrement.</translation>
    </message>
    <message>
        <source>No poses were kept of this session: choose another format, or another session.</source>
        <translation>Aucune pose n’a été conservée de cette séance : choisissez un autre format, ou une autre séance.</translation>
    </message>
    <message>
        <source>No session begins with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>Aucune séance ne commence par « {0} » : `fitness-app sessions list` les donne toutes.</translation>
    </message>
    <message>
        <source>No source is named: give a camera number, a file or an address.</source>
        <translation>Aucune source n’est indiquée : donnez un numéro de caméra, un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>No video is kept any more: only {0} MB are free where {1} lies. Make room.</source>
        <translation>Plus aucune vidéo n’est conservée : seuls {0} Mo sont libres là où se trouve {1}. Faites de la place.</translation>
    </message>
    <message>
        <source>No video was kept of this session: let the settings keep videos, or choose another.</source>
        <translation>Aucune vidéo n’a été conservée de cette séance : laissez les réglages garder les vidéos, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}): check the address, and that the camera is on and in the same network.</source>
        <translation>Personne ne répond à {0} ({1}) : vérifiez l’adresse, et que la caméra est allumée et sur le même réseau.</translation>
    </message>
    <message>
        <source>Nobody is seen in {0}: choose a video with your whole body in the picture.</source>
        <translation>On ne voit personne dans {0} : choisissez une vidéo où tout votre corps est visible.</translation>
    </message>
    <message>
        <source>Not all rows of {0} could be copied: try again.</source>
        <translation>Toutes les lignes de {0} n’ont pas pu être copiées : réessayez.</translation>
    </message>
    <message>
        <source>On {0} this user may not create tables: grant CREATE on its schema.</source>
        <translation>Sur {0}, cet utilisateur ne peut pas créer de tables : accordez CREATE sur son schéma.</translation>
    </message>
    <message>
        <source>One repetition alone cannot be merged: choose two or more.</source>
        <translation>Une répétition seule ne peut pas être fusionnée : choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>Several sessions begin with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>Plusieurs séances commencent par « {0} » : `fitness-app sessions list` les donne toutes.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté : rien n’a été changé.</translation>
    </message>
    <message>
        <source>That is no address of a server: write postgresql://user@host/name.</source>
        <translation>Ce n’est pas l’adresse d’un serveur : écrivez postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The app is open and writes to the log: close it, then restore.</source>
        <translation>L’application est ouverte et écrit dans le journal : fermez-la, puis restaurez.</translation>
    </message>
    <message>
        <source>The benchmark could not be run: {0}</source>
        <translation>Le test de performance n’a pas pu être exécuté : {0}</translation>
    </message>
    <message>
        <source>The copy of {0} is not complete: check the disk.</source>
        <translation>La copie de {0} n’est pas complète : vérifiez le disque.</translation>
    </message>
    <message>
        <source>The cut lies outside the repetition: choose a moment within it.</source>
        <translation>La coupe est en dehors de la répétition : choisissez un moment à l’intérieur.</translation>
    </message>
    <message>
        <source>The database has no valid address: write postgresql://user@host/name.</source>
        <translation>La base de données n’a pas d’adresse valide : écrivez postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database on {0} cannot be used ({1}): check server and password.</source>
        <translation>La base de données sur {0} ne peut pas être utilisée ({1}) : vérifiez le serveur et le mot de passe.</translation>
    </message>
    <message>
        <source>The demo recording {0} is missing: install the app again.</source>
        <translation>L’enregistrement de démo {0} manque : réinstallez l’application.</translation>
    </message>
    <message>
        <source>A personal model cannot be taught itself: choose the shipped skeleton model.</source>
        <translation>On ne peut rien apprendre à un modèle personnel : choisissez le modèle de squelette fourni.</translation>
    </message>
    <message>
        <source>No copy can be kept of {0}, so it stays: free some space.</source>
        <translation>Aucune copie de {0} ne peut être gardée, il reste donc : libérez de l’espace.</translation>
    </message>
    <message>
        <source>ONNX Runtime computes on the processor only, not on {0!r}: choose device cpu.</source>
        <translation>ONNX Runtime ne calcule que sur le processeur, pas sur {0!r} : choisissez l'appareil cpu.</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed here: install onnxruntime, or choose runtime auto.</source>
        <translation>ONNX Runtime n'est pas installé ici : installez onnxruntime ou choisissez le moteur auto.</translation>
    </message>
    <message>
        <source>The device {0!r} is not there: choose auto or cpu in the settings.</source>
        <translation>L'appareil {0!r} est absent : choisissez auto ou cpu dans les réglages.</translation>
    </message>
    <message>
        <source>The device {0!r} needs torch, which is not installed here: choose auto.</source>
        <translation>L'appareil {0!r} a besoin de torch, qui n'est pas installé ici : choisissez auto.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be written to {0}: free some space.</source>
        <translation>Le disque est plein, plus rien ne peut être écrit dans {0} : libérez de l’espace.</translation>
    </message>
    <message>
        <source>The exercise needs a name: write one, such as 'Cossack squat'.</source>
        <translation>L’exercice a besoin d’un nom : écrivez-en un, comme « Squat cosaque ».</translation>
    </message>
    <message>
        <source>The file holds what no log can ({0}): export it once more.</source>
        <translation>Le fichier contient ce qu’aucun journal ne peut contenir ({0}) : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The graphs in {0} belong to other weights: make them again with `python -m ml.onnx_export {0}`, or install the app again.</source>
        <translation>Les graphes de {0} appartiennent à d'autres poids : refaites-les avec `python -m ml.onnx_export {0}` ou réinstallez l'application.</translation>
    </message>
    <message>
        <source>The graphs in {0} do not give its golden answer: make them again.</source>
        <translation>Les graphes dans {0} ne donnent pas leur réponse de référence : refaites-les.</translation>
    </message>
    <message>
        <source>The graphs of {0} answer otherwise than torch: they are of no use.</source>
        <translation>Les graphes de {0} répondent autrement que torch : ils sont inutilisables.</translation>
    </message>
    <message>
        <source>The installed app cannot translate the video model: set compile_video to false.</source>
        <translation>L’application installée ne peut pas traduire le modèle vidéo : mettez compile_video à false.</translation>
    </message>
    <message>
        <source>The log can be written to again; nothing was lost.</source>
        <translation>On peut de nouveau écrire dans le journal ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The log cannot be kept at {0} ({1}): choose a folder that can be written to.</source>
        <translation>Le journal ne peut pas être gardé dans {0} ({1}) : choisissez un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>The log could not be brought to this version ({0}) and is as it was: go on with the older version of the app and report this.</source>
        <translation>Le journal n’a pas pu être amené à cette version ({0}) et reste tel qu’il était : continuez avec l’ancienne version de l’application et signalez-le.</translation>
    </message>
    <message>
        <source>The log is on a server: its own tools check and restore it.</source>
        <translation>Le journal est sur un serveur : ses propres outils le vérifient et le restaurent.</translation>
    </message>
    <message>
        <source>The log on {0} is not empty: choose an empty one.</source>
        <translation>Le journal sur {0} n’est pas vide : choisissez-en un vide.</translation>
    </message>
    <message>
        <source>The log {0} cannot be opened: check that its folder exists, with its rights.</source>
        <translation>Le journal {0} ne peut pas être ouvert : vérifiez que son dossier existe, et ses droits.</translation>
    </message>
    <message>
        <source>The log {0} cannot be replaced ({1}): check its folder.</source>
        <translation>Le journal {0} ne peut pas être remplacé ({1}) : vérifiez son dossier.</translation>
    </message>
    <message>
        <source>The log {0} cannot be written to: check the rights on it and its folder.</source>
        <translation>On ne peut pas écrire dans le journal {0} : vérifiez ses droits et ceux de son dossier.</translation>
    </message>
    <message>
        <source>The log {0} could not be read or written: check the disk it lies on.</source>
        <translation>Le journal {0} n’a pas pu être lu ou écrit : vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>The log {0} has vanished from its folder: bring it back or start the app anew.</source>
        <translation>Le journal {0} a disparu de son dossier : remettez-le en place ou relancez l’application.</translation>
    </message>
    <message>
        <source>The log {0} is damaged ({1}): restore a backup.</source>
        <translation>Le journal {0} est endommagé ({1}) : restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The log {0} is damaged: restore a backup with `fitness-app db restore`.</source>
        <translation>Le journal {0} est endommagé : restaurez une sauvegarde avec `fitness-app db restore`.</translation>
    </message>
    <message>
        <source>The log {0} is in use by another program: close that one and try again.</source>
        <translation>Le journal {0} est utilisé par un autre programme : fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The log {0} was written by a newer version of this app: install that one to open it.</source>
        <translation>Le journal {0} a été écrit par une version plus récente de cette application : installez-la pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0}: {1}.</source>
        <translation>Le modèle ne peut pas être écrit dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The model in {0} does not give its golden answer: put the model folder back.</source>
        <translation>Le modèle dans {0} ne donne pas sa réponse de référence : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>The model in {0} has no graph {1}: choose a model of another kind.</source>
        <translation>Le modèle dans {0} n’a pas de graphe {1} : choisissez un modèle d’un autre type.</translation>
    </message>
    <message>
        <source>The model in {0} has no graphs for ONNX Runtime: run `python -m ml.onnx_export {0}` where torch is installed, or choose runtime auto.</source>
        <translation>Le modèle de {0} n'a pas de graphes pour ONNX Runtime : lancez `python -m ml.onnx_export {0}` là où torch est installé ou choisissez le moteur auto.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no live pictures: choose a video model.</source>
        <translation>Le modèle de {0} ne regarde pas d'images en direct : choisissez un modèle vidéo.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no skeleton: choose a skeleton model.</source>
        <translation>Le modèle dans {0} ne regarde aucun squelette : choisissez un modèle de squelette.</translation>
    </message>
    <message>
        <source>The model needs the network {0!r}, which this version lacks: update the app.</source>
        <translation>Le modèle a besoin du réseau « {0} », absent de cette version : mettez l’application à jour.</translation>
    </message>
    <message>
        <source>The model {0} is not here any more: choose another one.</source>
        <translation>Le modèle {0} n’est plus là : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {0} that the settings name is not here, so {1} is used: import it again, or choose another model.</source>
        <translation>Le modèle {0} nommé dans les réglages n’est pas là, {1} est donc utilisé : importez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The network of {0} has no graphs: only live skeleton and video models have.</source>
        <translation>Le réseau de {0} n’a pas de graphes : seuls les modèles de squelette et de vidéo en service en ont.</translation>
    </message>
    <message>
        <source>The networks are still being loaded: wait a moment.</source>
        <translation>Les réseaux sont encore en cours de chargement : attendez un instant.</translation>
    </message>
    <message>
        <source>The other window is of another version of this app: close it and try again.</source>
        <translation>L’autre fenêtre est d’une autre version de cette application : fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle: type it again.</source>
        <translation>La phrase secrète n’ouvre pas ce paquet : saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is too short: choose one of at least {0} letters.</source>
        <translation>La phrase secrète est trop courte : choisissez-en une d’au moins {0} caractères.</translation>
    </message>
    <message>
        <source>The port in {0} is no number from 1 to 65535.</source>
        <translation>Le port dans {0} n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The pose model {0} cannot be read: {1}.</source>
        <translation>Le modèle de pose {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>The pose model {0} is not here and cannot be fetched ({1}): connect to the internet and run `fitness-app models fetch`, or get {2} on another machine and put it at {3}.</source>
        <translation>Le modèle de pose {0} n’est pas là et ne peut pas être récupéré ({1}) : connectez-vous à internet et lancez `fitness-app models fetch`, ou récupérez {2} sur une autre machine et placez-le dans {3}.</translation>
    </message>
    <message>
        <source>The poses of a set are damaged ({0}): export them once more.</source>
        <translation>Les poses d’une série sont endommagées ({0}) : exportez-les à nouveau.</translation>
    </message>
    <message>
        <source>The poses of this set are known in the picture only, not in metres: choose CSV or JSON.</source>
        <translation>Les poses de cette série ne sont connues que dans l’image, pas en mètres : choisissez CSV ou JSON.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}: {1}.</source>
        <translation>L’enregistrement ne peut pas être écrit dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The report cannot be kept in {0} ({1}): free some space, or allow writing there.</source>
        <translation>Le rapport ne peut pas être gardé dans {0} ({1}) : libérez de l’espace, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>The session cannot be kept in any folder of the app: free some space.</source>
        <translation>La séance ne peut être gardée dans aucun dossier de l’application : libérez de l’espace.</translation>
    </message>
    <message>
        <source>The session could not be saved anywhere: free some space, and train once more.</source>
        <translation>La séance n’a pu être enregistrée nulle part : libérez de l’espace, et refaites l’entraînement.</translation>
    </message>
    <message>
        <source>The setting database_url names a password: write {0}@{1}, and give the password to the system's keyring.</source>
        <translation>Le réglage database_url contient un mot de passe : écrivez {0}@{1}, et confiez le mot de passe au trousseau du système.</translation>
    </message>
    <message>
        <source>The setting update_address is {0!r}: write an address that begins with https://.</source>
        <translation>Le réglage update_address vaut « {0} » : écrivez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The setting {0} is {1!r}; choose one of {2}.</source>
        <translation>Le réglage {0} vaut {1!r} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <source>The setting {0} is {1}; choose a number from 0 to {2}.</source>
        <translation>Le réglage {0} vaut {1} ; choisissez un nombre de 0 à {2}.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>Les réglages ne peuvent pas être écrits dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: mend or remove it.</source>
        <translation>Le fichier de réglages {0} ne peut pas être lu : corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be used: {1}</source>
        <translation>Le fichier de réglages {0} ne peut pas être utilisé : {1}</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings: mend or remove it.</source>
        <translation>Le fichier de réglages {0} ne contient aucun réglage : corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The system has no keyring for the password of {0} ({1}): unlock or install one, such as gnome-keyring, or set the environment variable {2}.</source>
        <translation>Le système n’a pas de trousseau pour le mot de passe de {0} ({1}) : déverrouillez-en ou installez-en un, comme gnome-keyring, ou définissez la variable d’environnement {2}.</translation>
    </message>
    <message>
        <source>The system's keyring does not answer ({0}): unlock it.</source>
        <translation>Le trousseau du système ne répond pas ({0}) : déverrouillez-le.</translation>
    </message>
    <message>
        <source>The video cannot be written to {0} ({1}): choose not to keep videos, or mend it.</source>
        <translation>La vidéo ne peut pas être écrite dans {0} ({1}) : choisissez de ne pas garder les vidéos, ou corrigez cela.</translation>
    </message>
    <message>
        <source>The video model {0} that the settings name is not here, so only the skeleton model names what you do: install the app again, or leave video_model empty in the settings file.</source>
        <translation>Le modèle vidéo {0} que nomment les réglages n’est pas là, donc seul le modèle du squelette nomme ce que vous faites : réinstallez l’application, ou laissez video_model vide dans le fichier des réglages.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: free some space, or choose another folder.</source>
        <translation>La vidéo {0} ne peut pas être écrite : libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged or foreign: put the model folder back.</source>
        <translation>Les poids dans {0} sont endommagés ou étrangers : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>The weights in {0} cannot be read: put the model folder back.</source>
        <translation>Les poids dans {0} ne peuvent pas être lus : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their card: put the model folder back.</source>
        <translation>Les poids dans {0} ne correspondent pas à leur fiche : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>The weights in {0} name other classes ({1}) than their card ({2}): put the model folder back.</source>
        <translation>Les poids dans {0} nomment d’autres classes ({1}) que leur fiche ({2}) : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system: run `{0} {1}`.</source>
        <translation>La fenêtre a besoin de bibliothèques du système : lancez `{0} {1}`.</translation>
    </message>
    <message>
        <source>There are no poses of set {0}: choose another one.</source>
        <translation>Il n’y a pas de poses de la série {0} : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no athlete {0!r} in the log.</source>
        <translation>Il n’y a pas d’athlète « {0} » dans le journal.</translation>
    </message>
    <message>
        <source>There is no backup {0}: `fitness-app db check` names the newest.</source>
        <translation>Il n’y a pas de sauvegarde {0} : `fitness-app db check` donne la plus récente.</translation>
    </message>
    <message>
        <source>There is no camera “{0}”: plug it in; `fitness-app doctor` lists what is there.</source>
        <translation>Il n’y a pas de caméra « {0} » : branchez-la ; `fitness-app doctor` montre ce qui est là.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): log in to a desktop, or run `{0} {1}` and then `xvfb-run fitness-app`; `fitness-app demo` and `fitness-app analyse` need no display.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre (DISPLAY et WAYLAND_DISPLAY sont vides) : connectez-vous à un bureau, ou lancez `{0} {1}` puis `xvfb-run fitness-app` ; `fitness-app demo` et `fitness-app analyse` n’ont pas besoin d’écran.</translation>
    </message>
    <message>
        <source>There is no exercise {0!r}; choose one of {1}.</source>
        <translation>Il n’y a pas d’exercice « {0} » ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no exercise “{0}”: did you mean {1}? An exercise of your own needs a name that is less like it.</source>
        <translation>Il n’y a pas d’exercice « {0} » : vouliez-vous dire {1} ? Un exercice à vous a besoin d’un nom moins ressemblant.</translation>
    </message>
    <message>
        <source>There is no file or camera “{0}”: check its spelling; `fitness-app doctor` lists the cameras.</source>
        <translation>Il n’y a ni fichier ni caméra « {0} » : vérifiez l’orthographe ; `fitness-app doctor` donne les caméras.</translation>
    </message>
    <message>
        <source>There is no file {0}: check the path.</source>
        <translation>Il n’y a pas de fichier {0} : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no log at {0} yet: train once, or restore a backup.</source>
        <translation>Il n’y a pas encore de journal dans {0} : entraînez-vous une fois, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no model {0!r}: `fitness-app models list` names them.</source>
        <translation>Il n’y a pas de modèle « {0} » : `fitness-app models list` les donne.</translation>
    </message>
    <message>
        <source>There is no personal model {0!r}: `fitness-app models list` names them.</source>
        <translation>Il n’y a pas de modèle personnel « {0} » : `fitness-app models list` les donne.</translation>
    </message>
    <message>
        <source>There is no pose model {0}: mend or clear its path in the settings.</source>
        <translation>Il n’y a pas de modèle de pose {0} : corrigez ou effacez son chemin dans les réglages.</translation>
    </message>
    <message>
        <source>There is no pose recording {0}: check the path.</source>
        <translation>Il n’y a pas d’enregistrement de pose {0} : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no run {0}: `fitness-app bench --history` numbers them.</source>
        <translation>Il n’y a pas de mesure {0} : `fitness-app bench --history` les numérote.</translation>
    </message>
    <message>
        <source>There is no runtime {0!r}: choose one of {1}.</source>
        <translation>Il n'y a pas de moteur {0!r} : choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no such correction in the log: it may have been deleted.</source>
        <translation>Cette correction n’est pas dans le journal : elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no such repetition in the log: it may have been deleted.</source>
        <translation>Cette répétition n’est pas dans le journal : elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no such set in the log: it may have been deleted.</source>
        <translation>Cette série n’est pas dans le journal : elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no such set or hold in the log: it may have been deleted.</source>
        <translation>Cette série ou ce maintien n’est pas dans le journal : il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: choose some sets first.</source>
        <translation>Il n’y a rien dont apprendre : choisissez d’abord quelques séries.</translation>
    </message>
    <message>
        <source>These repetitions have changed meanwhile: look at the set again, then repeat it.</source>
        <translation>Ces répétitions ont changé entre-temps : regardez de nouveau la série, puis recommencez.</translation>
    </message>
    <message>
        <source>This backup is damaged: choose another one ({0}: {1}).</source>
        <translation>Cette sauvegarde est endommagée : choisissez-en une autre ({0} : {1}).</translation>
    </message>
    <message>
        <source>This name is too long: {0} letters at most.</source>
        <translation>Ce nom est trop long : {0} lettres au plus.</translation>
    </message>
    <message>
        <source>This network cannot be taught: choose the shipped skeleton model.</source>
        <translation>On ne peut rien apprendre à ce réseau : choisissez le modèle de squelette fourni.</translation>
    </message>
    <message>
        <source>This set is too long for C3D, which holds 65535 frames: choose TRC.</source>
        <translation>Cette série est trop longue pour C3D, qui contient 65535 images : choisissez TRC.</translation>
    </message>
    <message>
        <source>To make graphs install the extra: pip install 'fitness-app[train]'.</source>
        <translation>Pour faire des graphes, installez l’extra : pip install 'fitness-app[train]'.</translation>
    </message>
    <message>
        <source>To translate the video model a C++ compiler is needed: install one, or set compile_video to false.</source>
        <translation>Pour traduire le modèle vidéo, il faut un compilateur C++ : installez-en un ou mettez compile_video à false.</translation>
    </message>
    <message>
        <source>What answers at {0} is no video stream: check the path and the password.</source>
        <translation>Ce qui répond à {0} n’est pas un flux vidéo : vérifiez le chemin et le mot de passe.</translation>
    </message>
    <message>
        <source>What is recorded here is handed over to it and is in the log within a minute or two.</source>
        <translation>Ce qui est enregistré ici lui est transmis et sera dans le journal d’ici une ou deux minutes.</translation>
    </message>
    <message>
        <source>allow it in Settings › Privacy &amp; security › Camera</source>
        <translation>autorisez-la dans Paramètres › Confidentialité et sécurité › Caméra</translation>
    </message>
    <message>
        <source>allow it in System Settings › Privacy &amp; Security › Camera</source>
        <translation>autorisez-la dans Réglages Système › Confidentialité et sécurité › Appareil photo</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>on ne peut pas écrire dans le dossier</translation>
    </message>
    <message>
        <source>torch has no translation of this network: it stays with torch.</source>
        <translation>torch n’a pas de traduction de ce réseau : il reste avec torch.</translation>
    </message>
    <message>
        <source>torch is not installed here, and the model {0} cannot be computed without it as it was asked for: choose runtime auto and a shipped model, or install the app's variant with torch.</source>
        <translation>torch n'est pas installé ici et, sans lui, le modèle {0} ne peut être calculé comme demandé : choisissez le moteur auto et un modèle fourni, ou installez la variante de l'application avec torch.</translation>
    </message>
    <message>
        <source>{0!r} has too few sets ({1}): at least {2} are needed, so that it can be judged by sets that it was not learned from.</source>
        <translation>« {0} » a trop peu de séries ({1}) : il en faut au moins {2}, pour pouvoir le juger sur des séries dont il n’a pas appris.</translation>
    </message>
    <message>
        <source>{0!r} is no format: choose one of {1}.</source>
        <translation>« {0} » n’est pas un format : choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>{0!r} means something else here: choose another name.</source>
        <translation>« {0} » a déjà un autre sens ici : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0!r} names no session: `fitness-app sessions list` shows the names.</source>
        <translation>« {0} » ne désigne aucune séance : `fitness-app sessions list` montre les noms.</translation>
    </message>
    <message>
        <source>{0!r} was not taught: there is nothing to forget.</source>
        <translation>« {0} » n’a pas été appris : il n’y a rien à oublier.</translation>
    </message>
    <message>
        <source>{0} All settings are as on the first day; the old file is kept as {1}.</source>
        <translation>{0} Tous les réglages sont comme au premier jour ; l’ancien fichier est conservé sous {1}.</translation>
    </message>
    <message>
        <source>{0} Close the other one to change anything here.</source>
        <translation>{0} Fermez l’autre pour changer quelque chose ici.</translation>
    </message>
    <message>
        <source>{0} Until then everything is kept in a journal.</source>
        <translation>{0} D’ici là, tout est gardé dans un enregistrement en attente.</translation>
    </message>
    <message>
        <source>{0} answers {1} to the question for a newer version: try again later.</source>
        <translation>{0} répond {1} à la question d’une version plus récente : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} belongs to other weights than the model beside it: make it again with python -m ml.personal_bank, or install the app again.</source>
        <translation>{0} appartient à d’autres poids que le modèle à côté : refaites-le avec python -m ml.personal_bank, ou réinstallez l’application.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check it.</source>
        <translation>{0} ne peut pas être supprimé ({1}) : vérifiez-le.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check its folder.</source>
        <translation>{0} ne peut pas être supprimé ({1}) : vérifiez son dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} ne peut pas être supprimé : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked ({1}): choose a folder on a disk of this machine.</source>
        <translation>{0} ne peut pas être verrouillé ({1}) : choisissez un dossier sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: close the program that uses it, or plug it in again.</source>
        <translation>{0} ne peut pas être ouverte : fermez le programme qui l’utilise, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: plug it in, close the program that uses it, or {1}.</source>
        <translation>{0} ne peut pas être ouverte : branchez-la, fermez le programme qui l’utilise, ou {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: streams begin with {1}.</source>
        <translation>{0} ne peut pas être ouvert : les flux commencent par {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing is known of a newer version: try again with a connection.</source>
        <translation>{0} est injoignable, on ne sait donc rien d’une version plus récente : réessayez avec une connexion.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): allow reading it.</source>
        <translation>{0} ne peut pas être lu ({1}) : autorisez la lecture.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): check the file.</source>
        <translation>{0} ne peut pas être lu ({1}) : vérifiez le fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a video: copy it to its place again.</source>
        <translation>{0} ne peut pas être lu comme vidéo : copiez-le de nouveau à sa place.</translation>
    </message>
    <message>
        <source>{0} cannot be read: name a report's file, or a number of `fitness-app bench --history`.</source>
        <translation>{0} ne peut pas être lu : indiquez le fichier d’un rapport, ou un numéro de `fitness-app bench --history`.</translation>
    </message>
    <message>
        <source>{0} cannot be read: put the model folder back.</source>
        <translation>{0} ne peut être lu : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>{0} cannot be restored (it is empty): choose another one.</source>
        <translation>{0} ne peut pas être restauré (il est vide) : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no such folder): choose another place.</source>
        <translation>{0} ne peut pas être écrit (ce dossier n’existe pas) : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): choose another place.</source>
        <translation>{0} ne peut pas être écrit ({1}) : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): free some space, or name another --output.</source>
        <translation>{0} ne peut pas être écrit ({1}) : libérez de l’espace, ou indiquez un autre --output.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): check its folder.</source>
        <translation>On ne peut pas écrire dans {0} ({1}) : vérifiez son dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): what you write is safe only once it is kept in the log.</source>
        <translation>On ne peut pas écrire dans {0} ({1}) : ce que vous écrivez n’est en sécurité qu’une fois gardé dans le journal.</translation>
    </message>
    <message>
        <source>{0} does not fit its weights: put the model folder back.</source>
        <translation>{0} ne correspond pas à ses poids : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>{0} does not say which version is the newest: try again later.</source>
        <translation>{0} ne dit pas quelle version est la plus récente : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} holds no personal model: only those are imported.</source>
        <translation>{0} ne contient pas de modèle personnel : seuls ceux-là sont importés.</translation>
    </message>
    <message>
        <source>{0} holds no readable model card: put the model folder back.</source>
        <translation>{0} ne contient pas de fiche de modèle lisible : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>{0} holds no report: write one with `fitness-app bench --json`.</source>
        <translation>{0} ne contient pas de rapport : écrivez-en un avec `fitness-app bench --json`.</translation>
    </message>
    <message>
        <source>{0} holds what no bundle does ({1}): do not use it.</source>
        <translation>{0} contient ce qu’aucun paquet ne contient ({1}) : ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file for the log.</source>
        <translation>{0} est un dossier : indiquez un fichier pour le journal.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a video file in it.</source>
        <translation>{0} est un dossier : indiquez un fichier vidéo qu’il contient.</translation>
    </message>
    <message>
        <source>{0} is a single picture: choose a video, a camera or a pose recording.</source>
        <translation>{0} est une image seule : choisissez une vidéo, une caméra ou un enregistrement de pose.</translation>
    </message>
    <message>
        <source>{0} is a video file, nothing live: download it and analyse the file.</source>
        <translation>{0} est un fichier vidéo, rien de direct : téléchargez-le et analysez le fichier.</translation>
    </message>
    <message>
        <source>{0} is being opened.</source>
        <translation>Ouverture de {0}.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): export it once more.</source>
        <translation>{0} est endommagé ({1}) : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: import the model again, or remove it.</source>
        <translation>{0} est endommagé : importez de nouveau le modèle, ou supprimez-le.</translation>
    </message>
    <message>
        <source>{0} is damaged: put the model folder back.</source>
        <translation>{0} est endommagé : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>{0} is empty: copy or record the video again.</source>
        <translation>{0} est vide : copiez ou enregistrez de nouveau la vidéo.</translation>
    </message>
    <message>
        <source>{0} is gone and cannot be brought back: import its export.</source>
        <translation>{0} a disparu et ne peut pas être rétabli : importez son export.</translation>
    </message>
    <message>
        <source>{0} is locked: give its passphrase.</source>
        <translation>{0} est verrouillé : donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>{0} is lost: check its cable or network; trying again.</source>
        <translation>{0} est perdue : vérifiez son câble ou le réseau ; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>{0} is no bundle of this app, or was changed or cut off on its way: ask for it once more.</source>
        <translation>{0} n’est pas un paquet de cette application, ou a été modifié ou coupé en chemin : demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is no export of this app: choose another file.</source>
        <translation>{0} n’est pas un export de cette application : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is no exported model, or is damaged: export it again.</source>
        <translation>{0} n’est pas un modèle exporté, ou est endommagé : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is no exported model: choose a file that this app exported.</source>
        <translation>{0} n’est pas un modèle exporté : choisissez un fichier exporté par cette application.</translation>
    </message>
    <message>
        <source>{0} is no known kind of database: use postgresql or sqlite.</source>
        <translation>{0} n’est pas un type de base de données connu : utilisez postgresql ou sqlite.</translation>
    </message>
    <message>
        <source>{0} is no pose landmarker, or damaged: choose a whole .task file in the settings.</source>
        <translation>{0} n’est pas un modèle de pose, ou est endommagé : choisissez un fichier .task entier dans les réglages.</translation>
    </message>
    <message>
        <source>{0} is no pose recording ({1}): export it again, or choose another file.</source>
        <translation>{0} n’est pas un enregistrement de pose ({1}) : exportez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is no pose recording or is cut off: export it again, or choose another file.</source>
        <translation>{0} n’est pas un enregistrement de pose ou est coupé : exportez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is no text: choose a sealed bundle, or an export as JSON or CSV.</source>
        <translation>{0} n'est pas du texte : choisissez un paquet scellé ou un export en JSON ou CSV.</translation>
    </message>
    <message>
        <source>{0} is no video, or was cut off while it was copied: copy it again, or choose another file.</source>
        <translation>{0} n’est pas une vidéo, ou a été coupé pendant la copie : copiez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is not a log of this app: choose another file, or restore a backup.</source>
        <translation>{0} n’est pas un journal de cette application : choisissez un autre fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} is not there: plug it in, or choose another; `fitness-app doctor` lists the cameras.</source>
        <translation>{0} n’est pas là : branchez-la, ou choisissez-en une autre ; `fitness-app doctor` donne les caméras.</translation>
    </message>
    <message>
        <source>{0} is of no known kind: this app reads its own JSON and the CSV of {1}.</source>
        <translation>{0} est d’un type inconnu : cette application lit son propre JSON et le CSV de {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a bundle: choose another file.</source>
        <translation>{0} est trop gros pour être un paquet : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is too large to be an export: choose another file.</source>
        <translation>{0} est trop gros pour être un export : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is too short to learn from: a set needs {1:.0f} seconds at least.</source>
        <translation>{0} est trop court pour en apprendre : une série dure au moins {1:.0f} secondes.</translation>
    </message>
    <message>
        <source>{0} lacks a readable {1}: put the model folder back.</source>
        <translation>Il manque à {0} un {1} lisible : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: make it with python -m ml.personal_bank, or install again.</source>
        <translation>Il manque {1} à {0} : créez-le avec python -m ml.personal_bank, ou réinstallez.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: put the model folder back.</source>
        <translation>Il manque {1} à {0} : remettez le dossier du modèle en place.</translation>
    </message>
    <message>
        <source>{0} may not be used by you: run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>Vous n’avez pas le droit d’utiliser {0} : lancez `sudo usermod -aG video $USER`, puis déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <source>{0} names no host: write it like http://192.168.0.20:8080/video.</source>
        <translation>{0} ne nomme aucune machine : écrivez-le comme http://192.168.0.20:8080/video.</translation>
    </message>
    <message>
        <source>{0} names no video: let it end in .mkv or .mp4.</source>
        <translation>{0} ne nomme pas une vidéo : faites-le finir par .mkv ou .mp4.</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture: close what else uses it.</source>
        <translation>{0} s’ouvre mais ne donne pas d’image : fermez ce qui l’utilise aussi.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this app: install that one to read it.</source>
        <translation>{0} a été écrit par une version plus récente de cette application : installez-la pour le lire.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{0} is no stream address: it should begin with http://, https:// or rtsp://.</source>
        <translation>{0} n’est pas une adresse de flux : elle doit commencer par http://, https:// ou rtsp://.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Choisir une source</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Enregistrement de démo</translation>
    </message>
    <message>
        <source>Videos and pose recordings</source>
        <translation>Vidéos et enregistrements de pose</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Séance en cours</translation>
    </message>
    <message>
        <source>Writing the session down…</source>
        <translation>Écriture de la séance…</translation>
    </message>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} images/s</translation>
    </message>
    <message>
        <source>{0} ms delay</source>
        <translation>{0} ms de délai</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} perdues</translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>This is a fault in the app ({0}).</source>
        <translation>C’est une erreur de l’application ({0}).</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>Write the name of a new exercise, or let it learn from your corrections.</source>
        <translation>Saisissez le nom d’un nouvel exercice, ou laissez-le apprendre de vos corrections.</translation>
    </message>
    <message>
        <source>Write what the exercise is called.</source>
        <translation>Saisissez le nom de l’exercice.</translation>
    </message>
    <message>
        <source>This name cannot be used: write another one.</source>
        <translation>Ce nom ne peut pas être utilisé : saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose one more set, or record it.</source>
        <translation>Choisissez encore une série, ou filmez-la.</translation>
    </message>
    <message>
        <source>Choose {0} more sets, or record them: three at least, better five.</source>
        <translation>Choisissez encore {0} séries, ou filmez-les : au moins trois, mieux cinq.</translation>
    </message>
    <message>
        <source>Ready. It takes less than a minute.</source>
        <translation>Prêt. Cela prend moins d’une minute.</translation>
    </message>
    <message>
        <source>learned from {0} sets; {1} of them were named right when they were left out</source>
        <translation>appris de {0} séries ; {1} d’entre elles ont été bien reconnues lorsqu’elles étaient exclues</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Poignet</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Cheville</translation>
    </message>
    <message>
        <source>Counted by all that moves, most of all: {0}.</source>
        <translation>Compté par tout ce qui bouge, surtout : {0}.</translation>
    </message>
    <message>
        <source>Counted by the angle: {0}.</source>
        <translation>Compté par l’angle : {0}.</translation>
    </message>
    <message>
        <source>Counted by the height: {0}.</source>
        <translation>Compté par la hauteur : {0}.</translation>
    </message>
    <message>
        <source>Counted by the distance: {0} – {1}.</source>
        <translation>Compté par la distance : {0} – {1}.</translation>
    </message>
    <message>
        <source>Counted by any movement that comes back.</source>
        <translation>Compté par tout mouvement qui revient.</translation>
    </message>
    <message>
        <source>The model in use stays</source>
        <translation>Le modèle utilisé reste</translation>
    </message>
    <message>
        <source>Learned in {0}. It is used from the next session on.</source>
        <translation>Appris en {0}. Utilisé à partir de la prochaine séance.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>{0} is hardly recognised in sets that were left out: record more sets, with your whole body in the picture and from where you will train.</source>
        <translation>{0} est à peine reconnu dans les séries exclues : filmez plus de séries, tout le corps dans l’image et là où vous vous entraînerez.</translation>
    </message>
    <message>
        <source>The new model would know this worse than the one in use: {0}.</source>
        <translation>Le nouveau modèle connaîtrait ceci moins bien que celui utilisé : {0}.</translation>
    </message>
    <message>
        <source>The new model would know the other exercises worse.</source>
        <translation>Le nouveau modèle connaîtrait moins bien les autres exercices.</translation>
    </message>
    <message>
        <source>The new movement looks too much like others: record it from another side, or leave it out.</source>
        <translation>Le nouveau mouvement ressemble trop à d’autres : filmez-le d’un autre côté, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>The new model is no better on sets that were left out.</source>
        <translation>Le nouveau modèle n’est pas meilleur sur les séries exclues.</translation>
    </message>
    <message>
        <source>It looks like {0} to the coach.</source>
        <translation>Pour le coach, cela ressemble à {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>All other exercises</source>
        <translation>Tous les autres exercices</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>● Video is being kept</source>
        <translation>● La vidéo est enregistrée</translation>
    </message>
    <message>
        <source>Delayed mirror: begins in a few seconds</source>
        <translation>Miroir différé : début dans quelques secondes</translation>
    </message>
    <message>
        <source>You {0} s ago</source>
        <translation>Vous il y a {0} s</translation>
    </message>
    <message>
        <source>Keep your arms up: {0} s</source>
        <translation>Gardez les bras levés : {0} s</translation>
    </message>
    <message>
        <source>Raise both arms for two seconds to start</source>
        <translation>Levez les deux bras deux secondes pour démarrer</translation>
    </message>
    <message>
        <source>Today: all {0} sets done</source>
        <translation>Aujourd’hui : les {0} séries sont faites</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets</source>
        <translation>Aujourd’hui : {0} séries sur {1}</translation>
    </message>
    <message>
        <source>at least {0}°</source>
        <translation>au moins {0}°</translation>
    </message>
    <message>
        <source>then rest {0}</source>
        <translation>puis repos {0}</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>This computer has no voice: figures and tones only.</source>
        <translation>Cet ordinateur n’a pas de voix : chiffres et sons seulement.</translation>
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
        <translation>Aucune répétition</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation>{0} répétitions</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Caméra {0}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>non mesurable sous cet angle</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Loading the network</source>
        <translation>Chargement du réseau</translation>
    </message>
    <message>
        <source>Reading the poses of the visit</source>
        <translation>Lecture des poses de la visite</translation>
    </message>
    <message>
        <source>Reading the sets of your history</source>
        <translation>Lecture des séries de votre historique</translation>
    </message>
    <message>
        <source>Looking at the sets</source>
        <translation>Examen des séries</translation>
    </message>
    <message>
        <source>Judging by sets that were not learned from</source>
        <translation>Évaluation sur des séries non apprises</translation>
    </message>
    <message>
        <source>Learning from all sets</source>
        <translation>Apprentissage à partir de toutes les séries</translation>
    </message>
    <message>
        <source>Comparing with the model in use</source>
        <translation>Comparaison avec le modèle utilisé</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <source>Starting the benchmark</source>
        <translation>Démarrage du test de performance</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Reading the visit and its movements</source>
        <translation>Lecture de la visite et de ses mouvements</translation>
    </message>
    <message>
        <source>Reading what the networks said</source>
        <translation>Lecture de ce qu’ont dit les réseaux</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>Tracé des graphiques</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Suppression définitive</translation>
    </message>
</context>
</TS>
