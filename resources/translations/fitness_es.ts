<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>Looks for damage from end to end and counts what is there.</source>
        <translation>Busca daños de principio a fin y cuenta lo que hay.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the log, which is kept under another name.</source>
        <translation>Pone una copia de seguridad en lugar del registro, que se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Earlier measurements</source>
        <translation>Mediciones anteriores</translation>
    </message>
    <message>
        <source>The newest beside the one before</source>
        <translation>La más nueva junto a la anterior</translation>
    </message>
    <message>
        <source>Nothing was measured yet: press “Measure this computer”. Every report is kept here.</source>
        <translation>Aún no se midió nada: pulsa «Medir este ordenador». Cada informe se guarda aquí.</translation>
    </message>
</context>
<context>
    <name>BlurDialog</name>
    <message>
        <source>Annotated video</source>
        <translation>Vídeo con anotaciones</translation>
    </message>
    <message>
        <source>Blur faces, and everything but the person</source>
        <translation>Difuminar las caras y todo menos la persona</translation>
    </message>
    <message>
        <source>Skeleton, count and angle are drawn into a copy of the video.</source>
        <translation>El esqueleto, la cuenta y el ángulo se dibujan en una copia del vídeo.</translation>
    </message>
</context>
<context>
    <name>CalibrationGroup</name>
    <message>
        <source>Calibrated: {0}</source>
        <translation>Calibrado: {0}</translation>
    </message>
    <message>
        <source>Calibration forgotten: {0}</source>
        <translation>Calibración olvidada: {0}</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the calibration of this joint</source>
        <translation>Olvidar la calibración de esta articulación</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>Goniómetro</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>eccentric</source>
        <translation>excéntrica</translation>
    </message>
    <message>
        <source>concentric</source>
        <translation>concéntrica</translation>
    </message>
    <message>
        <source>The thick line is the left side; phases of repetitions are shaded</source>
        <translation>La línea gruesa es el lado izquierdo; las fases de las repeticiones van sombreadas</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>Qué dicen las redes</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Colour of the drawing: {0}</source>
        <translation>Color del dibujo: {0}</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Visits of other patients, too</source>
        <translation>Visitas de otros pacientes también</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>Serie de esta visita</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Set of the other visit</source>
        <translation>Serie de la otra visita</translation>
    </message>
    <message>
        <source>Its set</source>
        <translation>Su serie</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Choose a visit or a reference to compare with.</source>
        <translation>Elige una visita o una referencia con la que comparar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No other visit has this exercise yet. Keep a repetition as a reference to compare.</source>
        <translation>Ninguna otra visita tiene aún este ejercicio. Guarda una repetición como referencia para comparar.</translation>
    </message>
    <message>
        <source>Nothing of this exercise was counted there: choose another visit.</source>
        <translation>Allí no se contó nada de este ejercicio: elige otra visita.</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>Differences of each repetition</source>
        <translation>Diferencias de cada repetición</translation>
    </message>
    <message>
        <source>No poses were kept of one of them: no curves and no ghost.</source>
        <translation>De una de ellas no se guardaron poses: ni curvas ni sombra.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>No visit is open</source>
        <translation>Ninguna visita abierta</translation>
    </message>
    <message>
        <source>Choose a visit to compare it.</source>
        <translation>Elige una visita para compararla.</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit: choose another one.</source>
        <translation>No se contó ninguna repetición en esta visita: elige otra.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Comparing… {0}</source>
        <translation>Comparando… {0}</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>No se puede comparar</translation>
    </message>
    <message>
        <source>The trend cannot be told</source>
        <translation>No se puede indicar la tendencia</translation>
    </message>
    <message>
        <source>Ghost over the picture</source>
        <translation>Sombra sobre la imagen</translation>
    </message>
    <message>
        <source>It is drawn dashed.</source>
        <translation>Se dibuja con línea discontinua.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Which exercise is counted</source>
        <translation>Qué ejercicio se cuenta</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiado</translation>
    </message>
</context>
<context>
    <name>DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Goes to the system's keyring, never into a file. Leave it empty for the one that is kept there.</source>
        <translation>Va al llavero del sistema, nunca a un archivo. Déjala vacía para usar la que está guardada allí.</translation>
    </message>
    <message>
        <source>Connects and looks what is there; nothing is changed.</source>
        <translation>Se conecta y mira qué hay; no se cambia nada.</translation>
    </message>
    <message>
        <source>From the next start on. Without an address it is the file on this computer.</source>
        <translation>A partir del próximo inicio. Sin dirección, es el archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Usar esta base de datos</translation>
    </message>
    <message>
        <source>Kept. It is used when the app is opened again.</source>
        <translation>Guardado. Se usa al volver a abrir la aplicación.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
        <translation>Repeticiones por día</translation>
    </message>
</context>
<context>
    <name>DeedsDialog</name>
    <message>
        <source>Who handed over what</source>
        <translation>Quién entregó qué</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>Lista de auditoría</translation>
    </message>
    <message>
        <source>Show it of all people</source>
        <translation>Mostrar de todas las personas</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Nothing of {0} was handed over, taken in or deleted yet.</source>
        <translation>Aún no se entregó, recibió ni eliminó nada de {0}.</translation>
    </message>
    <message>
        <source>Nothing was handed over, taken in or deleted yet.</source>
        <translation>Aún no se entregó, recibió ni eliminó nada.</translation>
    </message>
    <message>
        <source>A line stays when the person is deleted, but then names neither person nor file.</source>
        <translation>Una línea se queda cuando se elimina a la persona, pero ya no nombra ni persona ni archivo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Eliminar todo lo de {0}…</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Abrir paquete…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Who handed over what…</source>
        <translation>Quién entregó qué…</translation>
    </message>
    <message>
        <source>Take in a visit or notes that somebody sent; or drop the file here</source>
        <translation>Recibir una visita o notas que alguien envió; o suelta el archivo aquí</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Text on the picture</source>
        <translation>Texto en la imagen</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>¿Qué debe poner allí?</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys, then Enter</source>
        <translation>Con el teclado: flechas y luego Intro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line: drag on the picture</source>
        <translation>Línea: arrastra en la imagen</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Arrow: drag on the picture to what it points at</source>
        <translation>Flecha: arrastra en la imagen hasta lo que señala</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Angle: drag along one leg to the joint, then click the other end</source>
        <translation>Ángulo: arrastra por un lado hasta la articulación y haz clic en el otro extremo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle: drag from its middle</source>
        <translation>Círculo: arrastra desde su centro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text: click where it shall stand</source>
        <translation>Texto: haz clic donde deba estar</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Eraser: click a drawing to remove it</source>
        <translation>Goma: haz clic en un dibujo para quitarlo</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z): {0}</source>
        <translation>Deshacer (Ctrl+Z): {0}</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z): {0}</source>
        <translation>Rehacer (Ctrl+Shift+Z): {0}</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>All that is of {0}</source>
        <translation>Todo lo de {0}</translation>
    </message>
    <message>
        <source>Everything, of all people</source>
        <translation>Todo, de todas las personas</translation>
    </message>
    <message>
        <source>Write a copy to a file first</source>
        <translation>Escribir antes una copia en un archivo</translation>
    </message>
    <message>
        <source>Take it out of the backups too</source>
        <translation>Quitar también de las copias de seguridad</translation>
    </message>
    <message>
        <source>Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any file again. A copy holds all but videos and models, and can be imported again.</source>
        <translation>Sesiones, movimientos, vídeos, notas, planes y modelos enseñados desaparecen y ya no se pueden leer de ningún archivo. Una copia contiene todo menos los vídeos y modelos, y se puede volver a importar.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se elimina</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stand still</source>
        <translation>Detener imagen</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Entrenar esto</translation>
    </message>
    <message>
        <source>Nothing: it only counts.</source>
        <translation>Nada: solo cuenta.</translation>
    </message>
    <message>
        <source>Go to the Train page with {0} chosen</source>
        <translation>Ir a la página Entrenar con {0} elegido</translation>
    </message>
    <message>
        <source>No movement is recorded</source>
        <translation>No hay movimiento grabado</translation>
    </message>
    <message>
        <source>Nobody has recorded this exercise for the library yet.</source>
        <translation>Nadie ha grabado aún este ejercicio para la biblioteca.</translation>
    </message>
    <message>
        <source>Recorded from {0} ({1})</source>
        <translation>Grabado de {0} ({1})</translation>
    </message>
    <message>
        <source>Shows the turning point only</source>
        <translation>Solo muestra el punto de retorno</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>How to stand</source>
        <translation>Cómo colocarte</translation>
    </message>
    <message>
        <source>The camera sees you</source>
        <translation>La cámara te ve</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>What the coach watches for</source>
        <translation>En qué se fija el entrenador</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>Acerca de este ejercicio</translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Add “{0}” as an exercise of my own</source>
        <translation>Añadir «{0}» como ejercicio propio</translation>
    </message>
    <message>
        <source>Search, or type a name of your own</source>
        <translation>Busca, o escribe un nombre propio</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>No exercise matches. An exercise of your own: see the Teach page.</source>
        <translation>Ningún ejercicio coincide. Para un ejercicio propio, ve a la página Enseñar.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Esto no se puede mostrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Part of a name, or what it trains</source>
        <translation>Parte de un nombre, o lo que trabaja</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Write the copy to</source>
        <translation>Escribir la copia en</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Todo, para volver a importarlo (*.json)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>This is a fault in the app, not yours. What was counted is saved. You can go on; if the app behaves strangely, close and open it. The report holds no picture and no name:
{0}</source>
        <translation>Es un error de la aplicación, no tuyo. Lo contado está guardado. Puedes continuar; si la aplicación se comporta de forma extraña, ciérrala y ábrela. El informe no contiene imágenes ni nombres:
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>FeelingBox</name>
    <message>
        <source>Go to a set to tell how it felt.</source>
        <translation>Ve a una serie para decir cómo se sintió.</translation>
    </message>
    <message>
        <source>How the set felt: {0}</source>
        <translation>Cómo se sintió la serie: {0}</translation>
    </message>
    <message>
        <source>Exertion on Borg's scale: 0 is nothing at all, 10 the most that can be</source>
        <translation>Esfuerzo en la escala de Borg: 0 es nada en absoluto, 10 lo máximo posible</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst that can be thought of</source>
        <translation>Dolor: 0 es ninguno, 10 el peor imaginable</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all days again, not only {0}</source>
        <translation>Mostrar de nuevo todos los días, no solo {0}</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Mostrar de nuevo todos los días</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Part of an exercise, a name, a day or a source</source>
        <translation>Parte de un ejercicio, un nombre, un día o una fuente</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>Solo sesiones con este ejercicio</translation>
    </message>
    <message>
        <source>Only sessions of this period</source>
        <translation>Solo sesiones de este periodo</translation>
    </message>
    <message>
        <source>Only sessions of this athlete</source>
        <translation>Solo sesiones de esta persona</translation>
    </message>
</context>
<context>
    <name>GaugeStrip</name>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>The day until which it is to be reached</source>
        <translation>El día hasta el que debe alcanzarse</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Fijar un objetivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No goal yet: set one, such as three days a week.</source>
        <translation>Aún no hay objetivo: fija uno, por ejemplo tres días por semana.</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Objetivo: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Quitado: {0}</translation>
    </message>
    <message>
        <source>Plans kept</source>
        <translation>Planes cumplidos</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>Probar con la demo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation>Calendario de días de entrenamiento</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, such as “camera”.</source>
        <translation>No se encontró nada. Prueba con una palabra, como «cámara».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything you train is kept here, on this computer only.</source>
        <translation>Todo lo que entrenas se guarda aquí, solo en este ordenador.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Empieza tu primera sesión</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Ninguna sesión coincide</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Eliminado: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this session (Del)</source>
        <translation>Eliminar esta sesión (Del)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
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
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Segundos mantenidos</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>No day chosen means every day.</source>
        <translation>Si no eliges ningún día, son todos.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>Por serie</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>Descanso tras una serie</translation>
    </message>
    <message>
        <source>Range of motion, at least</source>
        <translation>Rango de movimiento, al menos</translation>
    </message>
    <message>
        <source>Range of motion, at most</source>
        <translation>Rango de movimiento, como máximo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Rango de movimiento</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Sealed bundle</source>
        <translation>Paquete sellado</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who has the file can read it.</source>
        <translation>Sin frase de contraseña puede leerlo cualquiera que tenga el archivo.</translation>
    </message>
    <message>
        <source>Write at least {0} letters.</source>
        <translation>Escribe al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>Aún no son iguales.</translation>
    </message>
    <message>
        <source>A passphrase locks the visit. Tell it to the receiver by another way than the file.</source>
        <translation>Una frase de contraseña cierra la visita. Dísela al receptor por otro medio que el archivo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Fitness Coach</source>
        <translation>Entrenador de fitness</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Your choice cannot be kept</source>
        <translation>Tu elección no se puede guardar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>It is used from the next session on</source>
        <translation>Se usa a partir de la próxima sesión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Shall {0} be deleted, with the sets it learned from? It can be brought back until this window is closed; export it first to keep a copy. Your history stays.</source>
        <translation>¿Eliminar {0}, con las series de las que aprendió? Se puede recuperar hasta que se cierre esta ventana; expórtalo antes para conservar una copia. Tu historial se queda.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Where to put the model</source>
        <translation>Dónde poner el modelo</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Choose an exported model</source>
        <translation>Elegir un modelo exportado</translation>
    </message>
    <message>
        <source>Exported models</source>
        <translation>Modelos exportados</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>MotionChart</name>
    <message>
        <source>Joint angles</source>
        <translation>Ángulos articulares</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Angle, °</source>
        <translation>Ángulo, °</translation>
    </message>
    <message>
        <source>Angular speed, °/s</source>
        <translation>Velocidad angular, °/s</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another exercise</source>
        <translation>Otro ejercicio</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>&amp;Nombre del ejercicio</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Nombre del ejercicio</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>Hasta que lo enseñes, se cuenta cualquier movimiento que vuelva a donde empezó.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Safe on the disk, not in the log yet.</source>
        <translation>A salvo en el disco, aún no en el registro.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep the note and begin another one (Ctrl+Enter)</source>
        <translation>Guardar la nota y empezar otra (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Keep this note and begin another one</source>
        <translation>Guardar esta nota y empezar otra</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Search all notes of {0}</source>
        <translation>Buscar en todas las notas de {0}</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <source>No notes on this visit yet.</source>
        <translation>Aún no hay notas sobre esta visita.</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Buscar en todas las notas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note. It is kept while you write.</source>
        <translation>Escribe una nota. Se guarda mientras escribes.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This was not kept the last time. Here it is again.</source>
        <translation>Esto no se guardó la última vez. Aquí está de nuevo.</translation>
    </message>
    <message>
        <source>Go to a note that was not kept</source>
        <translation>Ir a una nota que no se guardó</translation>
    </message>
    <message>
        <source>Told how the set felt</source>
        <translation>Dicho cómo se sintió la serie</translation>
    </message>
</context>
<context>
    <name>OnBox</name>
    <message>
        <source>The note is on</source>
        <translation>La nota es sobre</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>What the networks say</source>
        <translation>Qué dicen las redes</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Something else is under way: wait until it is done, or stop it.</source>
        <translation>Hay otra tarea en marcha: espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Exercises of this plan</source>
        <translation>Ejercicios de este plan</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Añadir ejercicio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Which exercise?</source>
        <translation>¿Qué ejercicio?</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Añadido: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Cambiado: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Quitado: {0}</translation>
    </message>
    <message>
        <source>Moved: {0}</source>
        <translation>Movido: {0}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar archivados</translation>
    </message>
    <message>
        <source>No plan yet: write one, or take one over to begin with.</source>
        <translation>Aún no hay plan: escribe uno o adopta uno para empezar.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Plans that are ready to be taken over and changed</source>
        <translation>Planes listos para adoptar y modificar</translation>
    </message>
    <message>
        <source>Put it away; what was done of it still counts</source>
        <translation>Archivarlo; lo hecho sigue contando</translation>
    </message>
    <message>
        <source>Delete it (Del); Ctrl+Z brings it back</source>
        <translation>Eliminar (Del); Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Planeado para hoy</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Train now</source>
        <translation>Entrenar ahora</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets done · next: {2}</source>
        <translation>Hoy: {0} de {1} series hechas · siguiente: {2}</translation>
    </message>
    <message>
        <source>All {0} sets of today are done</source>
        <translation>Las {0} series de hoy están hechas</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>No hay nada planeado para hoy</translation>
    </message>
    <message>
        <source>Go to the Train page, where today's sets wait</source>
        <translation>Ir a la página Entrenar, donde esperan las series de hoy</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>No se pueden leer los planes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Leyendo los planes…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Plans or goals</source>
        <translation>Planes u objetivos</translation>
    </message>
</context>
<context>
    <name>PositionFields</name>
    <message>
        <source>First position</source>
        <translation>Primera posición</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>Segunda posición</translation>
    </message>
    <message>
        <source>{0}: the camera sees</source>
        <translation>{0}: la cámara ve</translation>
    </message>
    <message>
        <source>{0}: the goniometer shows</source>
        <translation>{0}: el goniómetro indica</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Takes what the camera sees at the cursor</source>
        <translation>Toma lo que la cámara ve en el cursor</translation>
    </message>
    <message>
        <source>{0}: take from the cursor</source>
        <translation>{0}: tomar del cursor</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>Goniómetro</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy and files</source>
        <translation>Privacidad y archivos</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Sessions, movements, notes and plans in one file, to import again or elsewhere.</source>
        <translation>Sesiones, movimientos, notas y planes en un solo archivo, para volver a importarlo aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.</source>
        <translation>Una exportación de esta aplicación, o el CSV de FitNotes, StrongLifts o LiftLog; nunca dos veces.</translation>
    </message>
    <message>
        <source>One person or everything, with movements and videos, also out of the backups.</source>
        <translation>Una persona o todo, con movimientos y vídeos, también de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llevarte tus datos</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traer tus datos</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Older ones are deleted when the app starts and while it runs. The figures stay.</source>
        <translation>Los más antiguos se eliminan al abrir la aplicación y mientras funciona. Las cifras se quedan.</translation>
    </message>
    <message>
        <source>Without it a set cannot be watched or counted again. The figures stay.</source>
        <translation>Sin él, una serie no se puede volver a ver ni a contar. Las cifras se quedan.</translation>
    </message>
    <message>
        <source>Videos are kept</source>
        <translation>Los vídeos se guardan</translation>
    </message>
    <message>
        <source>The movement of the joints is kept</source>
        <translation>Se guarda el movimiento de las articulaciones</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importar desde</translation>
    </message>
    <message>
        <source>Exports (*.json *.csv)</source>
        <translation>Exportaciones (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add this to the log?</source>
        <translation>¿Añadir esto al registro?</translation>
    </message>
    <message>
        <source>Added. {0}</source>
        <translation>Añadido. {0}</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>Tablas para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Todo, para volver a importarlo (*.json)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Escrito en {0}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Records</source>
        <translation>Récords</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>No session has this figure yet.</source>
        <translation>Ninguna sesión tiene aún este dato.</translation>
    </message>
    <message>
        <source>No goal is set yet: set one on the Plans page.</source>
        <translation>Aún no hay objetivo: fija uno en la página Planes.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation>De qué ejercicio</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Figures and what they are worth</source>
        <translation>Cifras y lo que valen</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Ninguna visita abierta</translation>
    </message>
    <message>
        <source>Choose a visit to see what its figures are worth.</source>
        <translation>Elige una visita para ver qué valen sus cifras.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>No se contó ninguna repetición en esta visita.</translation>
    </message>
    <message>
        <source>The quality cannot be told</source>
        <translation>No se puede indicar la calidad</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>Serie de esta visita</translation>
    </message>
</context>
<context>
    <name>RangeGauge</name>
    <message>
        <source>Range of motion</source>
        <translation>Rango de movimiento</translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation>Rango {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>wanted: {0}–{1}°</source>
        <translation>buscado: {0}–{1}°</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Model that reads again</source>
        <translation>Modelo que lee de nuevo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (en uso)</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
</context>
<context>
    <name>ReanalysisPanel</name>
    <message>
        <source>Sets before and after</source>
        <translation>Series antes y después</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Ninguna visita abierta</translation>
    </message>
    <message>
        <source>Choose a visit to let it be read again.</source>
        <translation>Elige una visita para que se lea de nuevo.</translation>
    </message>
    <message>
        <source>No movements of this visit were kept: there is nothing to read again.</source>
        <translation>No se guardaron movimientos de esta visita: no hay nada que leer de nuevo.</translation>
    </message>
    <message>
        <source>A model of your choice reads the movements of this visit once more.</source>
        <translation>Un modelo que tú eliges vuelve a leer los movimientos de esta visita.</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and the old result stays.</source>
        <translation>No se escribe nada antes de que lo aceptes, y el resultado antiguo se queda.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <source>It cannot be read again</source>
        <translation>No se puede leer de nuevo</translation>
    </message>
    <message>
        <source>Accept all changes ({0})</source>
        <translation>Aceptar todos los cambios ({0})</translation>
    </message>
    <message>
        <source>Accepted: what was read again in {0} sets</source>
        <translation>Aceptado: lo que se leyó de nuevo en {0} series</translation>
    </message>
    <message>
        <source>Everything stays as it was.</source>
        <translation>Todo queda como estaba.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>Aceptar todos los cambios</translation>
    </message>
    <message>
        <source>Accept this set only</source>
        <translation>Aceptar solo esta serie</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Bundles and exports (*.fitbundle *.zip *.json)</source>
        <translation>Paquetes y exportaciones (*.fitbundle *.zip *.json)</translation>
    </message>
    <message>
        <source>It is in your log already</source>
        <translation>Ya está en el registro</translation>
    </message>
    <message>
        <source>Add this to the log? What is there already is not added twice.</source>
        <translation>¿Añadir esto al registro? Lo que ya está no se añade dos veces.</translation>
    </message>
    <message>
        <source>Added to the log</source>
        <translation>Añadido al registro</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>No se recibió nada</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Keep repetition {0}</source>
        <translation>Guardar la repetición {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept as a reference: {0}</source>
        <translation>Guardado como referencia: {0}</translation>
    </message>
    <message>
        <source>Forgotten: {0}</source>
        <translation>Olvidado: {0}</translation>
    </message>
    <message>
        <source>Name of a new reference</source>
        <translation>Nombre de una nueva referencia</translation>
    </message>
    <message>
        <source>Keeps the repetition at the cursor as a motion that others are compared with</source>
        <translation>Guarda la repetición del cursor como movimiento con el que comparar otros</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Takes the chosen reference out of the list; its visit stays</source>
        <translation>Quita de la lista la referencia elegida; su visita se queda</translation>
    </message>
    <message>
        <source>Forget the chosen reference</source>
        <translation>Olvidar la referencia elegida</translation>
    </message>
</context>
<context>
    <name>RepPanel</name>
    <message>
        <source>Again and again</source>
        <translation>En bucle</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>No se contó ninguna repetición en esta visita.</translation>
    </message>
    <message>
        <source>Play this repetition again and again (L)</source>
        <translation>Reproducir esta repetición una y otra vez (L)</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message>
        <source>Rep before</source>
        <translation>Rep. anterior</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Rep. siguiente</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>En bucle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Play this repetition again and again</source>
        <translation>Reproducir esta repetición en bucle</translation>
    </message>
    <message>
        <source>Cut this repetition in two where the figure stands now</source>
        <translation>Cortar esta repetición en dos donde está ahora la figura</translation>
    </message>
    <message>
        <source>Go to the next repetition (N)</source>
        <translation>Ir a la repetición siguiente (N)</translation>
    </message>
    <message>
        <source>Go to the repetition before (P)</source>
        <translation>Ir a la repetición anterior (P)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Put it in the log's place</source>
        <translation>Poner en lugar del registro</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>All sessions since the backup leave the log. The log of now is kept beside it under another name, so nothing is lost.</source>
        <translation>Todas las sesiones posteriores a la copia de seguridad salen del registro. El registro actual se conserva al lado con otro nombre, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Panels of this visit</source>
        <translation>Paneles de esta visita</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Whatever is trained here can be looked at again, moment by moment.</source>
        <translation>Todo lo que se entrena aquí se puede volver a ver, momento a momento.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Empieza tu primera sesión</translation>
    </message>
    <message>
        <source>The visits cannot be read</source>
        <translation>No se pueden leer las visitas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elige una de la lista.</translation>
    </message>
    <message>
        <source>The visit cannot be opened</source>
        <translation>No se puede abrir la visita</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Ninguna visita abierta</translation>
    </message>
</context>
<context>
    <name>ReviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>The video cannot be shown: {0}</source>
        <translation>No se puede mostrar el vídeo: {0}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>These files are there already and would be replaced: {0}. Go on?</source>
        <translation>Estos archivos ya existen y se reemplazarían: {0}. ¿Continuar?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>No se entregó nada</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Watch again</source>
        <translation>Ver de nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Choose a set or repetition first</source>
        <translation>Elige primero una serie o repetición</translation>
    </message>
    <message>
        <source>Play it as a stick figure</source>
        <translation>Reproducir como figura de palitos</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>¿Qué ejercicio era?</translation>
    </message>
    <message>
        <source>No movement was kept of this set.</source>
        <translation>No se guardó el movimiento de esta serie.</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>Otro ejercicio…</translation>
    </message>
    <message>
        <source>Count it, or not</source>
        <translation>Contar o no contar</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Dividir en dos</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Unir con la siguiente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open this session on the Review page</source>
        <translation>Abrir esta sesión en la página Revisión</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest first</source>
        <translation>Sesiones, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Sets of this session</source>
        <translation>Series de esta sesión</translation>
    </message>
    <message>
        <source>Each set appears here when it is done.</source>
        <translation>Cada serie aparece aquí cuando está hecha.</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Sets and repetitions</source>
        <translation>Series y repeticiones</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As a mirror does</source>
        <translation>Como un espejo</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Whose sessions are recorded from now on.</source>
        <translation>La persona cuyas sesiones se registran a partir de ahora.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window and of the voice.</source>
        <translation>De esta ventana y de la voz.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Finds your joints in the picture. The exact one needs a fast computer.</source>
        <translation>Encuentra tus articulaciones en la imagen. El exacto necesita un ordenador rápido.</translation>
    </message>
    <message>
        <source>Where the network runs that names the exercise.</source>
        <translation>Dónde se ejecuta la red que reconoce el ejercicio.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>From the next session on.</source>
        <translation>A partir de la próxima sesión.</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>Modelo de pose</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Dispositivo de cálculo</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>File of your sessions</source>
        <translation>Archivo de tus sesiones</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>Archivo de estos ajustes</translation>
    </message>
    <message>
        <source>File of faults, for a report</source>
        <translation>Archivo de errores, para un informe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar ajustes</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Fuente: {0}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation>No se encontró ninguna cámara: conecta una y busca de nuevo</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>Medir este ordenador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>End the session first: it would be in the way</source>
        <translation>Termina primero la sesión: estorbaría</translation>
    </message>
    <message>
        <source>Takes a minute or two</source>
        <translation>Tarda uno o dos minutos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Report of the benchmark</source>
        <translation>Informe de la prueba de rendimiento</translation>
    </message>
    <message>
        <source>Copies the report, to be sent or kept</source>
        <translation>Copia el informe, para enviarlo o guardarlo</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Plans to begin with</source>
        <translation>Planes para empezar</translation>
    </message>
    <message>
        <source>Take over: {0}</source>
        <translation>Adoptar: {0}</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open a network stream</source>
        <translation>Abrir un flujo de red</translation>
    </message>
    <message>
        <source>&amp;Address of the camera or server</source>
        <translation>&amp;Dirección de la cámara o del servidor</translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation>Dirección del flujo</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TaughtCard</name>
    <message>
        <source>The last lesson</source>
        <translation>La última lección</translation>
    </message>
    <message>
        <source>Measured on sets and on people that were left out of this lesson.</source>
        <translation>Medido con series y personas que quedaron fuera de esta lección.</translation>
    </message>
    <message>
        <source>What it was taught</source>
        <translation>Qué se le enseñó</translation>
    </message>
    <message>
        <source>Nothing yet: it knows the exercises that came with the app.</source>
        <translation>Nada todavía: conoce los ejercicios que vienen con la aplicación.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>Olvidar {0}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Sets to learn from</source>
        <translation>Series para aprender</translation>
    </message>
    <message>
        <source>Record sets</source>
        <translation>Grabar series</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Añadir vídeos…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Learn from my corrections, too ({0})</source>
        <translation>Aprender también de mis correcciones ({0})</translation>
    </message>
    <message>
        <source>Choose a video of each set</source>
        <translation>Elige un vídeo de cada serie</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Your sets cannot be read</source>
        <translation>No se pueden leer tus series</translation>
    </message>
    <message>
        <source>Shall {0} be forgotten? Its sets stay in your history.</source>
        <translation>¿Olvidar {0}? Sus series se quedan en tu historial.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>All is known again as it was before.</source>
        <translation>Todo se conoce de nuevo como antes.</translation>
    </message>
    <message>
        <source>Such as: Cossack squat</source>
        <translation>Por ejemplo: sentadilla cosaca</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Nombre del ejercicio</translation>
    </message>
    <message>
        <source>Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop</source>
        <translation>Va a la página Entrenar: haz una serie, descansa quince segundos, haz la siguiente y luego detén la sesión</translation>
    </message>
    <message>
        <source>Teach an exercise</source>
        <translation>Enseñar un ejercicio</translation>
    </message>
    <message>
        <source>Name it and choose three to five sets of it: from your history, from videos, or recorded now. What is learned is judged by sets that were left out, and used only where it is better.</source>
        <translation>Ponle nombre y elige de tres a cinco series: de tu historial, de vídeos o grabadas ahora. Lo aprendido se evalúa con series que quedaron fuera y solo se usa donde es mejor.</translation>
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
        <translation>Tempo: bajar</translation>
    </message>
    <message>
        <source>Tempo: pause</source>
        <translation>Tempo: pausa</translation>
    </message>
    <message>
        <source>Tempo: up</source>
        <translation>Tempo: subir</translation>
    </message>
    <message>
        <source>Down – pause – up</source>
        <translation>Bajar – pausa – subir</translation>
    </message>
    <message>
        <source>last: {0} – {1} – {2} s</source>
        <translation>última: {0} – {1} – {2} s</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} segundos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>Contar en voz alta</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>Dar consejos en voz alta</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Reproducir tonos</translation>
    </message>
    <message>
        <source>Raise both arms</source>
        <translation>Levantar ambos brazos</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>Guardar el vídeo</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve solo</translation>
    </message>
    <message>
        <source>When a countdown runs, a set is over, or the planned rest is.</source>
        <translation>En una cuenta atrás, al acabar una serie o el descanso planeado.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>With a pause between.</source>
        <translation>Con una pausa entre medias.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation>De la voz y los tonos.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>For two seconds, to start and to stop. The camera is on while the page is shown.</source>
        <translation>Durante dos segundos, para iniciar y detener. La cámara está encendida mientras se muestra la página.</translation>
    </message>
    <message>
        <source>A camera's session counts only after it.</source>
        <translation>Una sesión con cámara solo cuenta después.</translation>
    </message>
    <message>
        <source>Start without a hand</source>
        <translation>Iniciar sin manos</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>Tiempo para colocarte</translation>
    </message>
    <message>
        <source>Of a camera's sessions, on this computer. A sign is over the picture meanwhile.</source>
        <translation>De las sesiones con cámara, en este ordenador. Mientras tanto hay una señal sobre la imagen.</translation>
    </message>
    <message>
        <source>Charts and figures stand still until they are asked to move.</source>
        <translation>Los gráficos y las figuras están quietos hasta que les pidas moverse.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Calm picture</source>
        <translation>Imagen tranquila</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Una imagen atrás</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>Una imagen atrás (,)</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Una imagen adelante</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>Una imagen adelante (.)</translation>
    </message>
    <message>
        <source>Cue before</source>
        <translation>Consejo anterior</translation>
    </message>
    <message>
        <source>To the cue before (Shift+C)</source>
        <translation>Al consejo anterior (Mayús+C)</translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation>Consejo siguiente</translation>
    </message>
    <message>
        <source>To the next cue (C)</source>
        <translation>Al consejo siguiente (C)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>En bucle</translation>
    </message>
    <message>
        <source>This repetition again and again (L)</source>
        <translation>Esta repetición una y otra vez (L)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed (&lt; slower, &gt; faster)</source>
        <translation>Velocidad (&lt; más lento, &gt; más rápido)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>What is followed over all visits</source>
        <translation>Qué se sigue en todas las visitas</translation>
    </message>
    <message>
        <source>Over all visits</source>
        <translation>En todas las visitas</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>{0} is locked. Its sender has told you the passphrase.</source>
        <translation>{0} está cerrado. Quien lo envió te ha dicho la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>UpdatesGroup</name>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>At every start</source>
        <translation>En cada inicio</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Version {0} runs.</source>
        <translation>Funciona la versión {0}.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Esta versión</translation>
    </message>
    <message>
        <source>Ask for a newer version</source>
        <translation>Preguntar por una versión más nueva</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search patients and visits</source>
        <translation>Buscar pacientes y visitas</translation>
    </message>
    <message>
        <source>No patient or visit matches</source>
        <translation>Ningún paciente ni visita coincide</translation>
    </message>
</context>
<context>
    <name>VisitTree</name>
    <message>
        <source>Patients and their visits, the newest first</source>
        <translation>Pacientes y sus visitas, las más recientes primero</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Planned and done sets of each week</source>
        <translation>Series planeadas y hechas de cada semana</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Week of {0}: nothing planned</source>
        <translation>Semana del {0}: nada planeado</translation>
    </message>
    <message>
        <source>Week of {0}: {1} of {2} planned sets, {3}</source>
        <translation>Semana del {0}: {1} de {2} series planeadas, {3}</translation>
    </message>
    <message>
        <source>Nothing was planned yet: write a plan, or take over one to begin with.</source>
        <translation>Aún no hay nada planeado: escribe un plan o adopta uno para empezar.</translation>
    </message>
    <message>
        <source>{0} of {1} planned sets were done: {2}.</source>
        <translation>Hechas {0} de {1} series planeadas: {2}.</translation>
    </message>
</context>
<context>
    <name>amending</name>
    <message>
        <source>{0} is now {1}</source>
        <translation>{0} ahora es {1}</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>No contado: {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Contado: {0}</translation>
    </message>
    <message>
        <source>Split: {0}</source>
        <translation>Dividido: {0}</translation>
    </message>
    <message>
        <source>Merged: {0} and the next</source>
        <translation>Unido: {0} y la siguiente</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Eliminado: {0}</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Nothing is worse than the noise of the rounds explains.</source>
        <translation>Nada es peor de lo que explica el ruido de las pasadas.</translation>
    </message>
    <message>
        <source>Worse than the noise of the rounds explains: {0}.</source>
        <translation>Peor de lo que explica el ruido de las pasadas: {0}.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>{0}, on the graphics card</source>
        <translation>{0}, en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Whole pipeline beside the landmarker alone</source>
        <translation>Proceso completo respecto a la detección de articulaciones sola</translation>
    </message>
    <message>
        <source>Pictures per second, whole pipeline</source>
        <translation>Imágenes por segundo, proceso completo</translation>
    </message>
    <message>
        <source>Pictures per second, landmarker alone</source>
        <translation>Imágenes por segundo, solo detección de articulaciones</translation>
    </message>
    <message>
        <source>A video file, times real time</source>
        <translation>Un archivo de vídeo, veces el tiempo real</translation>
    </message>
    <message>
        <source>Delay beside the landmarker's own</source>
        <translation>Retraso respecto a la detección de articulaciones sola</translation>
    </message>
    <message>
        <source>Delay, the middle (ms)</source>
        <translation>Retraso, la mediana (ms)</translation>
    </message>
    <message>
        <source>Delay, one picture in twenty (ms)</source>
        <translation>Retraso, una imagen de cada veinte (ms)</translation>
    </message>
    <message>
        <source>Landmarker, one picture in twenty (ms)</source>
        <translation>Detección de articulaciones, una imagen de cada veinte (ms)</translation>
    </message>
    <message>
        <source>An answer from the joints (ms)</source>
        <translation>Una respuesta de las articulaciones (ms)</translation>
    </message>
    <message>
        <source>An answer from the picture (ms)</source>
        <translation>Una respuesta de la imagen (ms)</translation>
    </message>
    <message>
        <source>Cheaper than single passes, times</source>
        <translation>Más barato que pasadas sueltas, veces</translation>
    </message>
    <message>
        <source>Cheaper than one batch, times</source>
        <translation>Más barato que un lote, veces</translation>
    </message>
    <message>
        <source>From the start to the first picture (s)</source>
        <translation>Del inicio a la primera imagen (s)</translation>
    </message>
    <message>
        <source>From Start to the first picture (s)</source>
        <translation>De Iniciar a la primera imagen (s)</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <source>Dropped pictures</source>
        <translation>Imágenes omitidas</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>The camera sees no one at the cursor.</source>
        <translation>La cámara no ve a nadie en el cursor.</translation>
    </message>
    <message>
        <source>At the cursor the camera sees {0}°.</source>
        <translation>En el cursor la cámara ve {0}°.</translation>
    </message>
    <message>
        <source>Enter both positions: what the camera sees and what you read.</source>
        <translation>Introduce ambas posiciones: lo que ve la cámara y lo que lees.</translation>
    </message>
    <message>
        <source>The camera saw nearly the same angle twice: move at least {0}°.</source>
        <translation>La cámara vio casi el mismo ángulo dos veces: muévelo al menos {0}°.</translation>
    </message>
    <message>
        <source>You read nearly the same angle twice: move at least {0}°.</source>
        <translation>Lees casi el mismo ángulo dos veces: muévelo al menos {0}°.</translation>
    </message>
    <message>
        <source>You read less than half of what the camera saw: check the numbers.</source>
        <translation>Lees menos de la mitad de lo que vio la cámara: comprueba los números.</translation>
    </message>
    <message>
        <source>You read more than twice of what the camera saw: check the numbers.</source>
        <translation>Lees más del doble de lo que vio la cámara: comprueba los números.</translation>
    </message>
    <message>
        <source>Not calibrated: angles are told as the camera sees them.</source>
        <translation>Sin calibrar: los ángulos se indican tal como los ve la cámara.</translation>
    </message>
    <message>
        <source>{0}; {1}. By {2}, {3}.</source>
        <translation>{0}; {1}. Por {2}, {3}.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>This app may not use the camera: allow it in System Settings › Privacy &amp; Security › Camera, then open the app again.</source>
        <translation>Esta aplicación no puede usar la cámara: permítelo en Ajustes del Sistema › Privacidad y seguridad › Cámara y vuelve a abrir la aplicación.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>The new language</source>
        <translation>El nuevo idioma</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again.</source>
        <translation>Se hablará cuando esta ventana se abra de nuevo.</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again. Do that now?</source>
        <translation>Se hablará cuando esta ventana se abra de nuevo. ¿Hacerlo ahora?</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>held</source>
        <translation>mantenido</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (dudoso)</translation>
    </message>
    <message>
        <source>{0}° range</source>
        <translation>{0}° de rango</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>for the next session</source>
        <translation>para la próxima sesión</translation>
    </message>
    <message>
        <source>last set: {0}</source>
        <translation>última serie: {0}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <translation>Nadie en la imagen</translation>
    </message>
    <message>
        <source>Step back until you are all in it.</source>
        <translation>Retrocede hasta estar del todo en la imagen.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por ti</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>Ningún ejercicio</translation>
    </message>
    <message>
        <source>Begin whenever you like.</source>
        <translation>Empieza cuando quieras.</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} de certeza</translation>
    </message>
    <message>
        <source>Watching…</source>
        <translation>Observando…</translation>
    </message>
    <message>
        <source>Unsure: {0}?</source>
        <translation>Dudoso: ¿{0}?</translation>
    </message>
    <message>
        <source>Counting starts when it is clear.</source>
        <translation>Se empieza a contar cuando está claro.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Archivo de vídeo…</translation>
    </message>
    <message>
        <source>Network stream…</source>
        <translation>Flujo de red…</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Grabación de demostración</translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation>Reflejar la cámara</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Buscar cámaras de nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Volver a leer el historial</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Voice and tones</source>
        <translation>Voz y tonos</translation>
    </message>
    <message>
        <source>Delayed mirror</source>
        <translation>Espejo con retardo</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>Qué dicen las redes</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>Otro ejercicio…</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Sí, lo es</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>No, no lo es</translation>
    </message>
    <message>
        <source>Show the guide again…</source>
        <translation>Ver de nuevo la guía…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The visit of this reference was deleted: choose another one.</source>
        <translation>La visita de esta referencia se eliminó: elige otra.</translation>
    </message>
    <message>
        <source>Reading visit {0} of {1}…</source>
        <translation>Leyendo la visita {0} de {1}…</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Referencia: {0}</translation>
    </message>
    <message>
        <source>Kept by {0}, {1}</source>
        <translation>Guardado por {0}, {1}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Rango de movimiento</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Seconds of the way out</source>
        <translation>Segundos del camino de ida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Seconds at the turning point</source>
        <translation>Segundos en el punto de giro</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Seconds of the way back</source>
        <translation>Segundos del camino de vuelta</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>Izquierda/derecha</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Seconds of the whole repetition</source>
        <translation>Segundos de toda la repetición</translation>
    </message>
    <message>
        <source>How much more the left side moves than the right one</source>
        <translation>Cuánto más se mueve el lado izquierdo que el derecho</translation>
    </message>
    <message>
        <source>The camera stands wrong for it, or the poses were not kept.</source>
        <translation>La cámara está mal colocada para ello, o no se guardaron las poses.</translation>
    </message>
    <message>
        <source>More than the measurement's own error explains.</source>
        <translation>Más de lo que explica el propio error de medición.</translation>
    </message>
    <message>
        <source>The measurement's own error explains it.</source>
        <translation>El propio error de medición lo explica.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>Tiempo por repetición</translation>
    </message>
    <message>
        <source>It could not be measured in any visit.</source>
        <translation>No se pudo medir en ninguna visita.</translation>
    </message>
    <message>
        <source>A trend needs visits on two days: measured so far in {0}.</source>
        <translation>Una tendencia necesita visitas en dos días: hasta ahora medido en {0}.</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: sure</source>
        <translation>{0} por semana en {1} visitas: seguro</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: unsure</source>
        <translation>{0} por semana en {1} visitas: inseguro</translation>
    </message>
    <message>
        <source>Repetition {0}: driving movement, % of the trunk</source>
        <translation>Repetición {0}: movimiento principal, % del tronco</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees by the goniometer</source>
        <translation>Repetición {0}: {1}, grados según el goniómetro</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees as the camera sees them</source>
        <translation>Repetición {0}: {1}, grados tal como los ve la cámara</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Sessions: {0}, repetitions: {1}, people: {2} ({3})</source>
        <translation>Sesiones: {0}, repeticiones: {1}, personas: {2} ({3})</translation>
    </message>
    <message>
        <source>of it the movement of sets: {0} ({1})</source>
        <translation>de ello, el movimiento de las series: {0} ({1})</translation>
    </message>
    <message>
        <source>videos: {0} ({1})</source>
        <translation>vídeos: {0} ({1})</translation>
    </message>
    <message>
        <source>backups: {0} ({1})</source>
        <translation>copias de seguridad: {0} ({1})</translation>
    </message>
    <message>
        <source>journals that wait: {0}</source>
        <translation>diarios en espera: {0}</translation>
    </message>
    <message>
        <source>There is none yet. One is made when you close the app after training.</source>
        <translation>Aún no hay ninguna. Se crea una al cerrar la aplicación después de entrenar.</translation>
    </message>
    <message>
        <source>{0}, {1}, found sound just now. {2}</source>
        <translation>{0}, {1}, recién comprobada. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2}</source>
        <translation>{0}, {1}. {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, damaged: back up now. {2}</source>
        <translation>{0}, {1}, dañada: haz una copia ahora. {2}</translation>
    </message>
    <message>
        <source>{0} A newer one is damaged: back up now.</source>
        <translation>{0} Una más nueva está dañada: haz una copia ahora.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · on request</source>
        <translation>{0} · a petición</translation>
    </message>
    <message>
        <source>Damaged: {0}. Restore a backup.</source>
        <translation>Dañada: {0}. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Sound. It holds {0} sessions, {1} sets and {2} repetitions.</source>
        <translation>En buen estado. Contiene {0} sesiones, {1} series y {2} repeticiones.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. The log that stood there before is kept as {0}</source>
        <translation>Restaurado. El registro anterior se conserva como {0}</translation>
    </message>
    <message>
        <source>{0}. New sessions: {1}, sets: {2}, repetitions: {3}.</source>
        <translation>{0}. Sesiones nuevas: {1}, series: {2}, repeticiones: {3}.</translation>
    </message>
    <message>
        <source>Sessions that are there already: {0}</source>
        <translation>Sesiones que ya están: {0}</translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation>No incorporado: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>New holds: {0}</source>
        <translation>Posturas mantenidas nuevas: {0}</translation>
    </message>
    <message>
        <source>New or changed notes: {0}</source>
        <translation>Notas nuevas o cambiadas: {0}</translation>
    </message>
    <message>
        <source>Notes that were deleted elsewhere: {0}</source>
        <translation>Notas eliminadas en otro lugar: {0}</translation>
    </message>
    <message>
        <source>New corrections: {0}</source>
        <translation>Correcciones nuevas: {0}</translation>
    </message>
    <message>
        <source>Sets with new words on exertion, pain or weight: {0}</source>
        <translation>Series con datos nuevos de esfuerzo, dolor o peso: {0}</translation>
    </message>
    <message>
        <source>Sets whose movement of the joints is new: {0}</source>
        <translation>Series cuyo movimiento de las articulaciones es nuevo: {0}</translation>
    </message>
    <message>
        <source>Moments whose recognition is new: {0}</source>
        <translation>Momentos cuyo reconocimiento es nuevo: {0}</translation>
    </message>
    <message>
        <source>New references: {0}</source>
        <translation>Referencias nuevas: {0}</translation>
    </message>
    <message>
        <source>People of whom something is new: {0}</source>
        <translation>Personas de las que hay algo nuevo: {0}</translation>
    </message>
    <message>
        <source>New calibrations of joints: {0}</source>
        <translation>Calibraciones nuevas de articulaciones: {0}</translation>
    </message>
    <message>
        <source>New plans: {0}</source>
        <translation>Planes nuevos: {0}</translation>
    </message>
    <message>
        <source>New goals: {0}</source>
        <translation>Objetivos nuevos: {0}</translation>
    </message>
    <message>
        <source>1 session was deleted for good.</source>
        <translation>Se eliminó 1 sesión definitivamente.</translation>
    </message>
    <message>
        <source>{0} sessions were deleted for good.</source>
        <translation>Se eliminaron {0} sesiones definitivamente.</translation>
    </message>
    <message>
        <source>PostgreSQL {0} answers on {1}.</source>
        <translation>PostgreSQL {0} responde en {1}.</translation>
    </message>
    <message>
        <source>Its log was written by another version of this app.</source>
        <translation>Su registro lo escribió otra versión de esta aplicación.</translation>
    </message>
    <message>
        <source>It holds no log yet: one is made when you first use it.</source>
        <translation>Aún no contiene ningún registro: se creará al usarla por primera vez.</translation>
    </message>
    <message>
        <source>Its log has {0} sessions.</source>
        <translation>Su registro tiene {0} sesiones.</translation>
    </message>
    <message>
        <source>In a file on this computer. A server lets several stations share it.</source>
        <translation>En un archivo de este ordenador. Con un servidor, varios puestos pueden compartirla.</translation>
    </message>
    <message>
        <source>On the server {0}.</source>
        <translation>En el servidor {0}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>A session is running: stop it first.</source>
        <translation>Hay una sesión en marcha: detenla primero.</translation>
    </message>
    <message>
        <source>That did not work; the file of faults says why.</source>
        <translation>No funcionó; el archivo de errores dice por qué.</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Informe en una página (PDF)</translation>
    </message>
    <message>
        <source>Sealed bundle for another therapist</source>
        <translation>Paquete sellado para otro terapeuta</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Vídeo con anotaciones</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>All that was measured (JSON)</source>
        <translation>Todo lo medido (JSON)</translation>
    </message>
    <message>
        <source>For a clinic's system (FHIR)</source>
        <translation>Para el sistema de una clínica (FHIR)</translation>
    </message>
    <message>
        <source>Movement for OpenSim (TRC)</source>
        <translation>Movimiento para OpenSim (TRC)</translation>
    </message>
    <message>
        <source>Movement for a laboratory (C3D)</source>
        <translation>Movimiento para un laboratorio (C3D)</translation>
    </message>
    <message>
        <source>no movement was kept</source>
        <translation>no se guardó el movimiento</translation>
    </message>
    <message>
        <source>no video was kept</source>
        <translation>no se guardó el vídeo</translation>
    </message>
    <message>
        <source>A video of this visit lies on this computer.</source>
        <translation>Hay un vídeo de esta visita en este ordenador.</translation>
    </message>
    <message>
        <source>Video kept</source>
        <translation>Vídeo guardado</translation>
    </message>
    <message>
        <source>No picture of this visit is kept, only the movement of the joints.</source>
        <translation>No se guardó ninguna imagen de esta visita, solo el movimiento de las articulaciones.</translation>
    </message>
    <message>
        <source>Joints only, no picture</source>
        <translation>Solo articulaciones, sin imagen</translation>
    </message>
    <message>
        <source>Neither pictures nor movements of this visit are kept, only its figures.</source>
        <translation>De esta visita no se conservan ni imágenes ni movimientos, solo sus cifras.</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Solo cifras</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>took in</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>A little on six days: nothing that the neighbours would hear.</source>
        <translation>Un poco, seis días por semana: nada que oigan los vecinos.</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <translation>Círculos de brazos</translation>
    </message>
    <message>
        <source>Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.</source>
        <translation>Equilibrio y piernas cada día, para quien quiera más seguridad al estar de pie. Ten una silla a mano.</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>Press de banca</translation>
    </message>
    <message>
        <source>Bend your elbows further.</source>
        <translation>Dobla más los codos.</translation>
    </message>
    <message>
        <source>Bent-over row</source>
        <translation>Remo inclinado</translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <translation>Curl de bíceps</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bird dog</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Elevación de talones</translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <translation>Dos tiempos</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Peso muerto</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Elbow to knee</source>
        <translation>Codo a rodilla</translation>
    </message>
    <message>
        <source>Face the camera from a few steps away with room above the bar.</source>
        <translation>De cara a la cámara, a unos pasos, con espacio por encima de la barra.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands and beside your feet.</source>
        <translation>De cara a la cámara, con espacio por encima de las manos y junto a los pies.</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands.</source>
        <translation>De cara a la cámara, con espacio por encima de las manos.</translation>
    </message>
    <message>
        <source>Face the camera with room for both arms.</source>
        <translation>De cara a la cámara, con espacio para ambos brazos.</translation>
    </message>
    <message>
        <source>Face the camera with your whole body in the picture.</source>
        <translation>De cara a la cámara, con todo el cuerpo en la imagen.</translation>
    </message>
    <message>
        <source>Face the camera, lying on your side, with head and feet in the picture.</source>
        <translation>De cara a la cámara, de lado en el suelo, con la cabeza y los pies en la imagen.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Front raise</source>
        <translation>Elevación frontal</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>Go lower, until your thighs are level.</source>
        <translation>Baja más, hasta que los muslos queden horizontales.</translation>
    </message>
    <message>
        <source>It is too dark: switch on a light or turn towards the window.</source>
        <translation>Está demasiado oscuro: enciende una luz o gírate hacia la ventana.</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>Salto a la comba</translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <translation>Salto de tijera</translation>
    </message>
    <message>
        <source>Keep your body in one straight line and bend your elbows all the way.</source>
        <translation>Mantén el cuerpo en línea recta y dobla los codos del todo.</translation>
    </message>
    <message>
        <source>Keep your elbows at your sides.</source>
        <translation>Mantén los codos pegados al cuerpo.</translation>
    </message>
    <message>
        <source>Keep your front knee behind your toes and your trunk upright.</source>
        <translation>Mantén la rodilla delantera detrás de los dedos del pie y el tronco erguido.</translation>
    </message>
    <message>
        <source>Keep your trunk upright: do not lean back to lift.</source>
        <translation>Mantén el tronco erguido: no te eches hacia atrás para levantar.</translation>
    </message>
    <message>
        <source>Kneel on hands and knees side-on to the camera.</source>
        <translation>Ponte a cuatro patas, de lado a la cámara.</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>Elevación lateral</translation>
    </message>
    <message>
        <source>Legs, push and pull with your own weight and a bar, three times a week.</source>
        <translation>Piernas, empuje y tirón con tu propio peso y una barra, tres veces por semana.</translation>
    </message>
    <message>
        <source>Lie side-on to the camera with head and feet in the picture.</source>
        <translation>Túmbate de lado a la cámara, con la cabeza y los pies en la imagen.</translation>
    </message>
    <message>
        <source>Lift your hips: do not let your back sag.</source>
        <translation>Sube la cadera: no dejes que se hunda la espalda.</translation>
    </message>
    <message>
        <source>Load both legs alike.</source>
        <translation>Carga ambas piernas por igual.</translation>
    </message>
    <message>
        <source>Lower more slowly.</source>
        <translation>Baja más despacio.</translation>
    </message>
    <message>
        <source>Lower your hips: make one straight line from shoulders to heels.</source>
        <translation>Baja la cadera: forma una línea recta de los hombros a los talones.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Zancada</translation>
    </message>
    <message>
        <source>Move both arms alike.</source>
        <translation>Mueve ambos brazos por igual.</translation>
    </message>
    <message>
        <source>Pair of dumbbells</source>
        <translation>Par de mancuernas</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation>Dominada</translation>
    </message>
    <message>
        <source>Push your knees out, in line with your feet.</source>
        <translation>Lleva las rodillas hacia fuera, en línea con los pies.</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Flexión</translation>
    </message>
    <message>
        <source>Put the chair side-on to the camera and sit with both feet on the floor.</source>
        <translation>Pon la silla de lado a la cámara y siéntate con ambos pies en el suelo.</translation>
    </message>
    <message>
        <source>Set the camera at your side so that it sees shoulders, elbows and hands.</source>
        <translation>Pon la cámara a tu lado de modo que vea hombros, codos y manos.</translation>
    </message>
    <message>
        <source>Set the camera beside or behind the bench at the height of the bar.</source>
        <translation>Pon la cámara al lado o detrás del banco, a la altura de la barra.</translation>
    </message>
    <message>
        <source>Set the camera in front of or behind the bar so that it sees bar and hips.</source>
        <translation>Pon la cámara delante o detrás de la barra de modo que vea la barra y la cadera.</translation>
    </message>
    <message>
        <source>Set the camera low at your side so that it sees you from head to feet.</source>
        <translation>Pon la cámara baja a tu lado de modo que te vea de la cabeza a los pies.</translation>
    </message>
    <message>
        <source>Shoulder press</source>
        <translation>Press de hombros</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>Single-leg stand</source>
        <translation>Equilibrio a una pierna</translation>
    </message>
    <message>
        <source>Sit against the wall side-on to the camera.</source>
        <translation>Siéntate contra la pared, de lado a la cámara.</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Sentarse y levantarse</translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation>Abdominal</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Sentadilla</translation>
    </message>
    <message>
        <source>Stand bent over, side-on to the camera.</source>
        <translation>Inclínate hacia delante, de lado a la cámara.</translation>
    </message>
    <message>
        <source>Stand half side-on to the camera with your arms in the picture.</source>
        <translation>Colócate medio de lado a la cámara, con los brazos en la imagen.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room for a long step.</source>
        <translation>Colócate de lado a la cámara, con espacio para un paso largo.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room in front of you.</source>
        <translation>Colócate de lado a la cámara, con espacio delante de ti.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your feet in the picture.</source>
        <translation>Colócate de lado a la cámara, con los pies en la imagen.</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your whole body in the picture.</source>
        <translation>Colócate de lado a la cámara, con todo el cuerpo en la imagen.</translation>
    </message>
    <message>
        <source>Stay in one place.</source>
        <translation>Quédate en un sitio.</translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation>Con paso firme</translation>
    </message>
    <message>
        <source>Step into the picture.</source>
        <translation>Entra en la imagen.</translation>
    </message>
    <message>
        <source>Strong at home</source>
        <translation>Fuerza en casa</translation>
    </message>
    <message>
        <source>Ten quiet minutes</source>
        <translation>Diez minutos tranquilos</translation>
    </message>
    <message>
        <source>The movement was too small.</source>
        <translation>El movimiento fue demasiado pequeño.</translation>
    </message>
    <message>
        <source>There are two people in the picture: only one can be followed.</source>
        <translation>Hay dos personas en la imagen: solo se puede seguir a una.</translation>
    </message>
    <message>
        <source>Turn side-on to the camera: the movement cannot be measured from here.</source>
        <translation>Ponte de lado a la cámara: desde aquí no se puede medir el movimiento.</translation>
    </message>
    <message>
        <source>Turn to face the camera: the movement cannot be measured from here.</source>
        <translation>Ponte de cara a la cámara: desde aquí no se puede medir el movimiento.</translation>
    </message>
    <message>
        <source>Upper body twice a week; choose a weight that leaves two repetitions in reserve.</source>
        <translation>Tren superior dos veces por semana; elige un peso que deje dos repeticiones en reserva.</translation>
    </message>
    <message>
        <source>Use your whole range.</source>
        <translation>Usa todo tu rango.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Sentadilla en pared</translation>
    </message>
    <message>
        <source>Whole body, three short sessions a week, no equipment: for the first month.</source>
        <translation>Todo el cuerpo, tres sesiones cortas por semana, sin material: para el primer mes.</translation>
    </message>
    <message>
        <source>You are too far away: come closer.</source>
        <translation>Estás demasiado lejos: acércate.</translation>
    </message>
    <message>
        <source>You are too near: step back until your whole body is in the picture.</source>
        <translation>Estás demasiado cerca: retrocede hasta que todo tu cuerpo esté en la imagen.</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>abdominales</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>tobillos</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>bíceps</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>gemelos</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>front shoulders</source>
        <translation>hombros (parte frontal)</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>flexores de cadera</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>caderas</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>piernas</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>hombros</translation>
    </message>
    <message>
        <source>side abdominals</source>
        <translation>abdominales laterales</translation>
    </message>
    <message>
        <source>side shoulders</source>
        <translation>hombros (parte lateral)</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>tríceps</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All time</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>Range of motion: not measured yet</source>
        <translation>Rango de movimiento: aún sin medir</translation>
    </message>
    <message>
        <source>Range of motion: {0}</source>
        <translation>Rango de movimiento: {0}</translation>
    </message>
    <message>
        <source>Range of motion: {0}, wanted at least {1}°</source>
        <translation>Rango de movimiento: {0}, se busca al menos {1}°</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Train on {0} days a week</source>
        <translation>Entrenar {0} días por semana</translation>
    </message>
    <message>
        <source>{0} sets a week</source>
        <translation>{0} series por semana</translation>
    </message>
    <message>
        <source>{0} repetitions a week</source>
        <translation>{0} repeticiones por semana</translation>
    </message>
    <message>
        <source>Hold for {0} a week</source>
        <translation>Mantener {0} por semana</translation>
    </message>
    <message>
        <source>{0} repetitions in a set</source>
        <translation>{0} repeticiones en una serie</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>Mantener {0}</translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation>Levantar {0}</translation>
    </message>
    <message>
        <source>Range of motion of {0}</source>
        <translation>Rango de movimiento de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>✓ this week</source>
        <translation>✓ esta semana</translation>
    </message>
    <message>
        <source>not yet this week</source>
        <translation>aún no esta semana</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ alcanzado</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>fecha límite: {0}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Where do you train?</source>
        <translation>¿Dónde entrenas?</translation>
    </message>
    <message>
        <source>Place the camera so that it sees you from head to feet.</source>
        <translation>Coloca la cámara de modo que te vea de la cabeza a los pies.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Show me as a mirror does</source>
        <translation>Mostrarme como en un espejo</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Connect one and look again, or go on: a video or the demo will do.</source>
        <translation>Conecta una y busca de nuevo, o continúa: basta un vídeo o la demo.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <translation>Se están cargando las redes.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Abriendo la cámara…</translation>
    </message>
    <message>
        <source>Good: I can see you well.</source>
        <translation>Bien: te veo con claridad.</translation>
    </message>
    <message>
        <source>Welcome to your coach</source>
        <translation>Te da la bienvenida tu entrenador</translation>
    </message>
    <message>
        <source>It watches you train, counts every repetition and tells you what to mend. Everything stays on this computer. What is your name?</source>
        <translation>Te mira entrenar, cuenta cada repetición y te dice qué mejorar. Todo se queda en este ordenador. ¿Cómo te llamas?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>What would you like to hear?</source>
        <translation>¿Qué te gustaría oír?</translation>
    </message>
    <message>
        <source>With sound you need not look at the screen. Ctrl+U switches it off and on.</source>
        <translation>Con sonido no hace falta mirar la pantalla. Ctrl+U lo apaga y lo enciende.</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>Contar en voz alta</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>Dar consejos en voz alta</translation>
    </message>
    <message>
        <source>Tones at start and end of sets</source>
        <translation>Tonos al empezar y terminar las series</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>One, two, three. Well done.</source>
        <translation>Uno, dos, tres. Bien hecho.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>The button, Ctrl+Enter, or without touching anything.</source>
        <translation>El botón, Ctrl+Enter, o sin tocar nada.</translation>
    </message>
    <message>
        <source>Start and stop by raising both arms for two seconds</source>
        <translation>Iniciar y detener levantando ambos brazos dos segundos</translation>
    </message>
    <message>
        <source>Time to get into position after the start</source>
        <translation>Tiempo para colocarte después de iniciar</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} segundos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The help is missing</source>
        <translation>Falta la ayuda</translation>
    </message>
    <message>
        <source>It should lie in {0}: install the app again.</source>
        <translation>Debería estar en {0}: instala la aplicación de nuevo.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Repetitions that count</source>
        <translation>Repeticiones que cuentan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Minutes and seconds from the start</source>
        <translation>Minutos y segundos desde el inicio</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Range of motion with its error, degrees</source>
        <translation>Rango de movimiento con su error, en grados</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Down – pause – up, seconds</source>
        <translation>Bajar – pausa – subir, segundos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (dudoso)</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} de certeza</translation>
    </message>
    <message>
        <source>Rep {0}</source>
        <translation>Rep. {0}</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>No contado. {0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Held for {0}</source>
        <translation>Mantenido {0}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Its video is gone and could not be brought back.</source>
        <translation>Su vídeo ya no está y no se pudo recuperar.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Stand so that the camera sees all of the movement.</source>
        <translation>Colócate de modo que la cámara vea todo el movimiento.</translation>
    </message>
    <message>
        <source>An exercise of your own</source>
        <translation>Un ejercicio propio</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>Hasta que lo enseñes, se cuenta cualquier movimiento que vuelva a donde empezó.</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>From any side</source>
        <translation>Desde cualquier lado</translation>
    </message>
    <message>
        <source>The seconds are counted for which you hold it.</source>
        <translation>Se cuentan los segundos que lo mantienes.</translation>
    </message>
    <message>
        <source>Each side is counted for itself; both at once count once.</source>
        <translation>Cada lado se cuenta por separado; los dos a la vez cuentan una vez.</translation>
    </message>
    <message>
        <source>Left and right together count once.</source>
        <translation>Izquierda y derecha juntas cuentan una vez.</translation>
    </message>
    <message>
        <source>There and back counts once; {0}° to {1}° is usual.</source>
        <translation>Ida y vuelta cuenta una vez; lo habitual es de {0}° a {1}°.</translation>
    </message>
    <message>
        <source>There and back counts once.</source>
        <translation>Ida y vuelta cuenta una vez.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The coach cannot start</source>
        <translation>El entrenador no puede iniciarse</translation>
    </message>
    <message>
        <source>Waiting for the picture</source>
        <translation>Esperando la imagen</translation>
    </message>
    <message>
        <source>About your log</source>
        <translation>Acerca de tu registro</translation>
    </message>
    <message>
        <source>About your video</source>
        <translation>Acerca de tu vídeo</translation>
    </message>
    <message>
        <source>No exercise was seen. Stand so that your whole body is in the picture, and try again.</source>
        <translation>No se vio ningún ejercicio. Colócate de modo que todo tu cuerpo esté en la imagen e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>No se contó nada</translation>
    </message>
    <message>
        <source>Seen, and not kept in your history</source>
        <translation>Visto, pero no guardado en tu historial</translation>
    </message>
    <message>
        <source>Saved in your history</source>
        <translation>Guardado en tu historial</translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation>La sesión no pudo empezar</translation>
    </message>
    <message>
        <source>The session has ended early</source>
        <translation>La sesión terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>A camera, a video file, a network stream or the demo recording.</source>
        <translation>Una cámara, un archivo de vídeo, un flujo de red o la grabación de demostración.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir una fuente</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>Abriendo la fuente…</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Press Start to watch a recorded session.</source>
        <translation>Pulsa Iniciar para ver una sesión grabada.</translation>
    </message>
    <message>
        <source>Press Start to watch {0}.</source>
        <translation>Pulsa Iniciar para ver {0}.</translation>
    </message>
    <message>
        <source>Stand so that the camera sees your whole body, then press Start.</source>
        <translation>Colócate de modo que la cámara vea todo tu cuerpo y pulsa Iniciar.</translation>
    </message>
    <message>
        <source>End the session and keep what was counted</source>
        <translation>Terminar la sesión y guardar lo contado</translation>
    </message>
    <message>
        <source>The session is being written down</source>
        <translation>Se está guardando la sesión</translation>
    </message>
    <message>
        <source>The networks are being loaded</source>
        <translation>Se están cargando las redes</translation>
    </message>
    <message>
        <source>The coach could not be loaded: see the message above</source>
        <translation>No se pudo cargar el entrenador: mira el mensaje de arriba</translation>
    </message>
    <message>
        <source>Choose a source first</source>
        <translation>Elige primero una fuente</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Iniciar una sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Ver en el historial</translation>
    </message>
</context>
<context>
    <name>loading</name>
    <message>
        <source>Opening the log…</source>
        <translation>Abriendo el registro…</translation>
    </message>
    <message>
        <source>Looking for the pose model…</source>
        <translation>Buscando el modelo de pose…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Cargando las redes…</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>Calentando…</translation>
    </message>
    <message>
        <source>Fetching the pose model…</source>
        <translation>Obteniendo el modelo de pose…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The app's model itself is trained on everybody, those people too: no figure of it can be given on them.</source>
        <translation>El modelo de la aplicación aprendió de todos, también de esas personas: no se puede dar ninguna cifra suya con ellas.</translation>
    </message>
    <message>
        <source>dip: two real people and a generated one; unproven, its word weighs half.</source>
        <translation>Fondos: dos personas reales y una generada; sin probar, su voto vale la mitad.</translation>
    </message>
    <message>
        <source>arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of eight.</source>
        <translation>Círculos de brazos, codo a rodilla: captura de movimiento de cinco personas; sentarse y levantarse: esqueletos Kinect de ocho.</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (dañado)</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (en uso)</translation>
    </message>
    <message>
        <source>Names exercises from the movement of your joints.</source>
        <translation>Reconoce ejercicios por el movimiento de tus articulaciones.</translation>
    </message>
    <message>
        <source>Names exercises from the picture.</source>
        <translation>Reconoce ejercicios por la imagen.</translation>
    </message>
    <message>
        <source>Finds your joints in the picture.</source>
        <translation>Encuentra tus articulaciones en la imagen.</translation>
    </message>
    <message>
        <source>It was taught on this computer.</source>
        <translation>Se enseñó en este ordenador.</translation>
    </message>
    <message>
        <source>It is experimental: it is asked and shown, and changes no answer.</source>
        <translation>Es experimental: se le consulta y se muestra, pero no cambia ninguna respuesta.</translation>
    </message>
    <message>
        <source>See the file LICENSE beside it; that of its data is below.</source>
        <translation>Consulta el archivo LICENSE que está al lado; la de sus datos está abajo.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>{0}, moments of sets that were left out</source>
        <translation>{0}, momentos de series que quedaron fuera</translation>
    </message>
    <message>
        <source>Clips of people it never saw</source>
        <translation>Clips de personas que nunca vio</translation>
    </message>
    <message>
        <source>Moments of people it never saw</source>
        <translation>Momentos de personas que nunca vio</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Dropped frames</source>
        <translation>Fotogramas perdidos</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <translation>Redes ejecutadas en</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>When the app starts, {0} is asked once. That tells it that version {1} runs here and, as every request does, your internet address; nothing of you or your training. Nothing is installed.</source>
        <translation>Al iniciar la aplicación se pregunta una vez a {0}. Eso le dice que aquí funciona la versión {1} y, como toda consulta, tu dirección de internet; nada de ti ni de tu entrenamiento. No se instala nada.</translation>
    </message>
    <message>
        <source>This is the newest version: {0}.</source>
        <translation>Esta es la versión más nueva: {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}. {2}</source>
        <translation>Está la versión {0}; esta es la {1}. {2}</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>Hay una versión más nueva</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note kept: {0}</source>
        <translation>Nota guardada: {0}</translation>
    </message>
    <message>
        <source>Note changed: {0}</source>
        <translation>Nota cambiada: {0}</translation>
    </message>
    <message>
        <source>Note deleted: {0}</source>
        <translation>Nota eliminada: {0}</translation>
    </message>
    <message>
        <source>Drawing removed</source>
        <translation>Dibujo quitado</translation>
    </message>
    <message>
        <source>{0}, repetition {1}</source>
        <translation>{0}, repetición {1}</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visita</translation>
    </message>
    <message>
        <source>This moment, {0}</source>
        <translation>Este momento, {0}</translation>
    </message>
    <message>
        <source>The whole visit</source>
        <translation>Toda la visita</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flecha</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>ángulo {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>text “{0}”</source>
        <translation>texto «{0}»</translation>
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
        <translation>Es un error de la aplicación ({0}). Lo ocurrido está escrito en {1}.</translation>
    </message>
    <message>
        <source>The app ended suddenly the last time</source>
        <translation>La aplicación se cerró de repente la última vez</translation>
    </message>
    <message>
        <source>Every repetition that was counted is in your history. A report lies in {0}.</source>
        <translation>Cada repetición contada está en tu historial. Hay un informe en {0}.</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>From your joints</source>
        <translation>Según tus articulaciones</translation>
    </message>
    <message>
        <source>From the picture</source>
        <translation>Según la imagen</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>nada dicho aún</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>Ningún ejercicio</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>experimental: not counted</source>
        <translation>experimental: no cuenta</translation>
    </message>
    <message>
        <source>weighs {0}</source>
        <translation>peso {0}</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>hace {0} s</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Eliminado: {0}</translation>
    </message>
    <message>
        <source>Put away: {0}</source>
        <translation>Archivado: {0}</translation>
    </message>
    <message>
        <source>Taken up again: {0}</source>
        <translation>Recuperado: {0}</translation>
    </message>
    <message>
        <source>Renamed: {0} is now {1}</source>
        <translation>Renombrado: {0} ahora es {1}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Añadido: {0}</translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation>{0} (archivado)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>{0} with {1} kg</source>
        <translation>{0} con {1} kg</translation>
    </message>
    <message>
        <source>from {0}°</source>
        <translation>desde {0}°</translation>
    </message>
    <message>
        <source>up to {0}°</source>
        <translation>hasta {0}°</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
</context>
<context>
    <name>pointing</name>
    <message>
        <source>{0}, point {1} of {2}.</source>
        <translation>{0}, punto {1} de {2}.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter sets the point, Escape drops it.</source>
        <translation>Las flechas mueven la cruz, con Ctrl en pasos pequeños; Intro fija el punto, Esc lo descarta.</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter removes the drawing there, Escape puts the eraser away.</source>
        <translation>Las flechas mueven la cruz, con Ctrl en pasos pequeños; Intro borra el dibujo de ahí, Esc guarda el borrador.</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top.</source>
        <translation>{0} desde la izquierda, {1} desde arriba.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Repetitions per day</source>
        <translation>Repeticiones por día</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Récords</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Mejor serie</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Rango de movimiento</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>Tiempo por repetición</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Repetitions of a session; with weights, weight times repetitions</source>
        <translation>Repeticiones de una sesión; con pesas, peso por repeticiones</translation>
    </message>
    <message>
        <source>The most repetitions of a set, or the longest hold</source>
        <translation>Más repeticiones en una serie, o el mantenimiento más largo</translation>
    </message>
    <message>
        <source>Estimated: the speed lost by the end of the sets</source>
        <translation>Estimación: la velocidad perdida al final de las series</translation>
    </message>
    <message>
        <source>{0} % slower by the end</source>
        <translation>{0} % más lento al final</translation>
    </message>
    <message>
        <source>{0} in a row</source>
        <translation>{0} seguidos</translation>
    </message>
    <message>
        <source>{0}, {1} at the longest</source>
        <translation>{0}, {1} como máximo</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>In a set</source>
        <translation>En una serie</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenido</translation>
    </message>
    <message>
        <source>{0} in a set</source>
        <translation>{0} en una serie</translation>
    </message>
    <message>
        <source>{0} on a day</source>
        <translation>{0} en un día</translation>
    </message>
    <message>
        <source>held for {0}</source>
        <translation>mantenido {0}</translation>
    </message>
    <message>
        <source>{0} lifted</source>
        <translation>{0} levantados</translation>
    </message>
    <message>
        <source>{0} range</source>
        <translation>{0} de rango</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Go</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>Se acabó el descanso.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>A continuación: {0}.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} segundos</translation>
    </message>
    <message>
        <source>Set done: {0}.</source>
        <translation>Serie hecha: {0}.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>from the front</source>
        <translation>de frente</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>desde atrás</translation>
    </message>
    <message>
        <source>half from the side</source>
        <translation>medio de lado</translation>
    </message>
    <message>
        <source>from the side</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Mean range</source>
        <translation>Rango medio</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Joints visible</source>
        <translation>Articulaciones visibles</translation>
    </message>
    <message>
        <source>Error of the range</source>
        <translation>Error del rango</translation>
    </message>
    <message>
        <source>Person in the picture</source>
        <translation>Persona en la imagen</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>this exercise tells no angle</source>
        <translation>este ejercicio no indica ningún ángulo</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: ninguno</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>1° seen is {0}° on the goniometer</source>
        <translation>1° visto son {0}° en el goniómetro</translation>
    </message>
    <message>
        <source>The poses of this set were not kept: view and error are those of each rep.</source>
        <translation>No se guardaron las poses de esta serie: la vista y el error son los de cada rep.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>Izquierda/derecha</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Seen {0}, {1} visible, error {2}</source>
        <translation>Visto {0}, {1} visible, error {2}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>The range of {0} of {1} repetitions can be told.</source>
        <translation>Se puede indicar el rango de {0} de {1} repeticiones.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Unsure: is this “{0}”?</source>
        <translation>Dudoso: ¿es «{0}»?</translation>
    </message>
    <message>
        <source>Unsure: was that {0} × {1}?</source>
        <translation>Dudoso: ¿eran {0} × {1}?</translation>
    </message>
</context>
<context>
    <name>reanalysis</name>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Set {0}: {1}
Until now: {2}
Read again: {3}</source>
        <translation>Serie {0}: {1}
Hasta ahora: {2}
Leído de nuevo: {3}</translation>
    </message>
    <message>
        <source>{0} of the votes</source>
        <translation>{0} de los votos</translation>
    </message>
    <message>
        <source>Stays: its poses were not kept</source>
        <translation>Se queda: no se guardaron sus poses</translation>
    </message>
    <message>
        <source>Stays: someone corrected it by hand</source>
        <translation>Se queda: alguien la corrigió a mano</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Queda igual</translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation>ahora es {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation>{0} menos</translation>
    </message>
    <message>
        <source>other times or ranges</source>
        <translation>otros tiempos o rangos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Counted with {0}, read again with {1}.</source>
        <translation>Contado con {0}, leído de nuevo con {1}.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>{0} of {1} sets would change. Nothing is written yet.</source>
        <translation>Cambiarían {0} de {1} series. Aún no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Rep. {0} de {1}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Exercise report</source>
        <translation>Informe de ejercicio</translation>
    </message>
    <message>
        <source>and {0} more sets: see the table of the CSV</source>
        <translation>y {0} series más: consulta la tabla del CSV</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>{0}: range by repetition</source>
        <translation>{0}: rango por repetición</translation>
    </message>
    <message>
        <source>No poses were kept of this set.</source>
        <translation>No se guardaron poses de esta serie.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>and {0} more notes in the log</source>
        <translation>y {0} notas más en el registro</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>nacimiento: {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n.º {0}</translation>
    </message>
    <message>
        <source>No exercise was seen.</source>
        <translation>No se vio ningún ejercicio.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>range of motion</source>
        <translation>rango de movimiento</translation>
    </message>
    <message>
        <source>down / pause / up</source>
        <translation>bajar / pausa / subir</translation>
    </message>
    <message>
        <source>form</source>
        <translation>técnica</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>exertion / pain</source>
        <translation>esfuerzo / dolor</translation>
    </message>
    <message>
        <source>view, visibility</source>
        <translation>vista, visibilidad</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>no medible desde esta vista</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flecha</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>ángulo {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>{0}: visits, no sure change</source>
        <translation>{0}: visitas, sin cambio seguro</translation>
    </message>
    <message>
        <source>{0}: visits, {1}° ± {2}° a week</source>
        <translation>{0}: visitas, {1}° ± {2}° por semana</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblicua</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Quality: no poses were kept, so it cannot be told.</source>
        <translation>Calidad: no se guardaron poses, así que no se puede determinar.</translation>
    </message>
    <message>
        <source>Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is good to ± {4}°, and is not told where a view leaves more than 17° open.</source>
        <translation>Calidad: una persona en {0} de {1} imágenes, {2} por segundo; peor visibilidad de una articulación {3}; un rango es exacto a ± {4}°, y no se indica cuando una vista deja más de 17° de duda.</translation>
    </message>
    <message>
        <source>Measured by a camera and a pose estimator. This is not a diagnosis.</source>
        <translation>Medido por una cámara y un estimador de pose. Esto no es un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Neither movements nor a video were kept of this visit. The settings say for how long they are kept.</source>
        <translation>No se guardaron ni movimientos ni vídeo de esta visita. Los ajustes dicen cuánto tiempo se conservan.</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Rep. {0} de {1}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>no medible desde esta vista</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>No contado. {0}</translation>
    </message>
    <message>
        <source>By joints</source>
        <translation>Por articulaciones</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>Por imagen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>About your log</source>
        <translation>Acerca de tu registro</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A single pose is no movement: choose CSV or JSON.</source>
        <translation>Una sola pose no es un movimiento: elige CSV o JSON.</translation>
    </message>
    <message>
        <source>An exercise needs a name: give one of the table, or a name of your own.</source>
        <translation>Un ejercicio necesita un nombre: pon uno de la tabla o uno propio.</translation>
    </message>
    <message>
        <source>Another window of this app writes to the log, so this one only reads it.</source>
        <translation>Otra ventana de esta aplicación escribe en el registro, así que esta solo lo lee.</translation>
    </message>
    <message>
        <source>In {0} nobody is seen to move: choose one with your whole body in the picture.</source>
        <translation>En {0} no se ve a nadie moverse: elige uno con todo tu cuerpo en la imagen.</translation>
    </message>
    <message>
        <source>In {0} the setting {1} has a wrong value: mend or remove it.</source>
        <translation>En {0}, el ajuste {1} tiene un valor erróneo: corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>No copy can be made in {0} ({1}): check it.</source>
        <translation>No se puede hacer una copia en {0} ({1}): compruébalo.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded: convert it to MP4 (H.264), or record it again.</source>
        <translation>No se puede descodificar ninguna imagen de {0}: conviértelo a MP4 (H.264) o grábalo otra vez.</translation>
    </message>
    <message>
        <source>No poses were kept of this session: choose another format, or another session.</source>
        <translation>No se guardaron poses de esta sesión: elige otro formato u otra sesión.</translation>
    </message>
    <message>
        <source>No session begins with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>Ninguna sesión empieza por «{0}»: `fitness-app sessions list` las nombra todas.</translation>
    </message>
    <message>
        <source>No source is named: give a camera number, a file or an address.</source>
        <translation>No se indica ninguna fuente: da un número de cámara, un archivo o una dirección.</translation>
    </message>
    <message>
        <source>No video is kept any more: only {0} MB are free where {1} lies. Make room.</source>
        <translation>Ya no se guarda ningún vídeo: solo quedan {0} MB libres donde está {1}. Haz sitio.</translation>
    </message>
    <message>
        <source>No video was kept of this session: let the settings keep videos, or choose another.</source>
        <translation>No se guardó vídeo de esta sesión: permite guardar vídeos en los ajustes o elige otra.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}): check the address, and that the camera is on and in the same network.</source>
        <translation>Nadie responde en {0} ({1}): comprueba la dirección y que la cámara esté encendida y en la misma red.</translation>
    </message>
    <message>
        <source>Nobody is seen in {0}: choose a video with your whole body in the picture.</source>
        <translation>No se ve a nadie en {0}: elige un vídeo con todo tu cuerpo en la imagen.</translation>
    </message>
    <message>
        <source>Not all rows of {0} could be copied: try again.</source>
        <translation>No se pudieron copiar todas las filas de {0}: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>On {0} this user may not create tables: grant CREATE on its schema.</source>
        <translation>En {0} este usuario no puede crear tablas: concede CREATE en su esquema.</translation>
    </message>
    <message>
        <source>One repetition alone cannot be merged: choose two or more.</source>
        <translation>Una sola repetición no se puede unir: elige dos o más.</translation>
    </message>
    <message>
        <source>Several sessions begin with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>Varias sesiones empiezan por «{0}»: `fitness-app sessions list` las nombra todas.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <source>That is no address of a server: write postgresql://user@host/name.</source>
        <translation>Eso no es la dirección de un servidor: escribe postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The app is open and writes to the log: close it, then restore.</source>
        <translation>La aplicación está abierta y escribe en el registro: ciérrala y luego restaura.</translation>
    </message>
    <message>
        <source>The benchmark could not be run: {0}</source>
        <translation>No se pudo ejecutar la prueba de rendimiento: {0}</translation>
    </message>
    <message>
        <source>The copy of {0} is not complete: check the disk.</source>
        <translation>La copia de {0} no está completa: comprueba el disco.</translation>
    </message>
    <message>
        <source>The cut lies outside the repetition: choose a moment within it.</source>
        <translation>El corte queda fuera de la repetición: elige un momento dentro de ella.</translation>
    </message>
    <message>
        <source>The database has no valid address: write postgresql://user@host/name.</source>
        <translation>La base de datos no tiene una dirección válida: escribe postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The database on {0} cannot be used ({1}): check server and password.</source>
        <translation>No se puede usar la base de datos en {0} ({1}): comprueba el servidor y la contraseña.</translation>
    </message>
    <message>
        <source>The demo recording {0} is missing: install the app again.</source>
        <translation>Falta la grabación de demostración {0}: instala la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>A personal model cannot be taught itself: choose the shipped skeleton model.</source>
        <translation>A un modelo personal no se le puede enseñar: elige el modelo de esqueleto incluido.</translation>
    </message>
    <message>
        <source>No copy can be kept of {0}, so it stays: free some space.</source>
        <translation>No se puede conservar una copia de {0}, así que se queda: libera espacio.</translation>
    </message>
    <message>
        <source>ONNX Runtime computes on the processor only, not on {0!r}: choose device cpu.</source>
        <translation>ONNX Runtime solo calcula en el procesador, no en {0!r}: elige el dispositivo cpu.</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed here: install onnxruntime, or choose runtime auto.</source>
        <translation>ONNX Runtime no está instalado aquí: instala onnxruntime o elige el motor auto.</translation>
    </message>
    <message>
        <source>The device {0!r} is not there: choose auto or cpu in the settings.</source>
        <translation>El dispositivo {0!r} no está: elige auto o cpu en los ajustes.</translation>
    </message>
    <message>
        <source>The device {0!r} needs torch, which is not installed here: choose auto.</source>
        <translation>El dispositivo {0!r} necesita torch, que no está instalado aquí: elige auto.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be written to {0}: free some space.</source>
        <translation>El disco está lleno y ya no se puede escribir nada en {0}: libera espacio.</translation>
    </message>
    <message>
        <source>The exercise needs a name: write one, such as 'Cossack squat'.</source>
        <translation>El ejercicio necesita un nombre: escribe uno, como «Sentadilla cosaca».</translation>
    </message>
    <message>
        <source>The file holds what no log can ({0}): export it once more.</source>
        <translation>El archivo contiene lo que ningún registro puede contener ({0}): expórtalo otra vez.</translation>
    </message>
    <message>
        <source>The graphs in {0} belong to other weights: make them again with `python -m ml.onnx_export {0}`, or install the app again.</source>
        <translation>Los grafos de {0} son de otros pesos: hazlos de nuevo con `python -m ml.onnx_export {0}` o instala la aplicación otra vez.</translation>
    </message>
    <message>
        <source>The graphs in {0} do not give its golden answer: make them again.</source>
        <translation>Los grafos en {0} no dan su respuesta de referencia: créalos de nuevo.</translation>
    </message>
    <message>
        <source>The graphs of {0} answer otherwise than torch: they are of no use.</source>
        <translation>Los grafos de {0} responden de otro modo que torch: no sirven.</translation>
    </message>
    <message>
        <source>The installed app cannot translate the video model: set compile_video to false.</source>
        <translation>La aplicación instalada no puede traducir el modelo de vídeo: pon compile_video en false.</translation>
    </message>
    <message>
        <source>The log can be written to again; nothing was lost.</source>
        <translation>Ya se puede volver a escribir en el registro; no se perdió nada.</translation>
    </message>
    <message>
        <source>The log cannot be kept at {0} ({1}): choose a folder that can be written to.</source>
        <translation>El registro no se puede guardar en {0} ({1}): elige una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The log could not be brought to this version ({0}) and is as it was: go on with the older version of the app and report this.</source>
        <translation>No se pudo llevar el registro a esta versión ({0}) y queda como estaba: sigue con la versión anterior de la aplicación e informa de esto.</translation>
    </message>
    <message>
        <source>The log is on a server: its own tools check and restore it.</source>
        <translation>El registro está en un servidor: sus propias herramientas lo comprueban y lo restauran.</translation>
    </message>
    <message>
        <source>The log on {0} is not empty: choose an empty one.</source>
        <translation>El registro en {0} no está vacío: elige uno vacío.</translation>
    </message>
    <message>
        <source>The log {0} cannot be opened: check that its folder exists, with its rights.</source>
        <translation>No se puede abrir el registro {0}: comprueba que su carpeta exista y sus permisos.</translation>
    </message>
    <message>
        <source>The log {0} cannot be replaced ({1}): check its folder.</source>
        <translation>No se puede sustituir el registro {0} ({1}): comprueba su carpeta.</translation>
    </message>
    <message>
        <source>The log {0} cannot be written to: check the rights on it and its folder.</source>
        <translation>No se puede escribir en el registro {0}: comprueba sus permisos y los de su carpeta.</translation>
    </message>
    <message>
        <source>The log {0} could not be read or written: check the disk it lies on.</source>
        <translation>No se pudo leer o escribir el registro {0}: comprueba el disco en el que está.</translation>
    </message>
    <message>
        <source>The log {0} has vanished from its folder: bring it back or start the app anew.</source>
        <translation>El registro {0} ha desaparecido de su carpeta: recupéralo o inicia la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>The log {0} is damaged ({1}): restore a backup.</source>
        <translation>El registro {0} está dañado ({1}): restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>The log {0} is damaged: restore a backup with `fitness-app db restore`.</source>
        <translation>El registro {0} está dañado: restaura una copia de seguridad con `fitness-app db restore`.</translation>
    </message>
    <message>
        <source>The log {0} is in use by another program: close that one and try again.</source>
        <translation>Otro programa está usando el registro {0}: ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The log {0} was written by a newer version of this app: install that one to open it.</source>
        <translation>El registro {0} lo escribió una versión más nueva de esta aplicación: instálala para abrirlo.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0}: {1}.</source>
        <translation>No se puede escribir el modelo en {0}: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} does not give its golden answer: put the model folder back.</source>
        <translation>El modelo en {0} no da su respuesta de referencia: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>The model in {0} has no graph {1}: choose a model of another kind.</source>
        <translation>El modelo en {0} no tiene grafo {1}: elige un modelo de otro tipo.</translation>
    </message>
    <message>
        <source>The model in {0} has no graphs for ONNX Runtime: run `python -m ml.onnx_export {0}` where torch is installed, or choose runtime auto.</source>
        <translation>El modelo de {0} no tiene grafos para ONNX Runtime: ejecuta `python -m ml.onnx_export {0}` donde esté instalado torch o elige el motor auto.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no live pictures: choose a video model.</source>
        <translation>El modelo de {0} no mira imágenes en vivo: elige un modelo de vídeo.</translation>
    </message>
    <message>
        <source>The model in {0} looks at no skeleton: choose a skeleton model.</source>
        <translation>El modelo en {0} no mira ningún esqueleto: elige un modelo de esqueleto.</translation>
    </message>
    <message>
        <source>The model needs the network {0!r}, which this version lacks: update the app.</source>
        <translation>El modelo necesita la red «{0}», que falta en esta versión: actualiza la aplicación.</translation>
    </message>
    <message>
        <source>The model {0} is not here any more: choose another one.</source>
        <translation>El modelo {0} ya no está: elige otro.</translation>
    </message>
    <message>
        <source>The model {0} that the settings name is not here, so {1} is used: import it again, or choose another model.</source>
        <translation>El modelo {0} que nombran los ajustes no está, así que se usa {1}: impórtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The network of {0} has no graphs: only live skeleton and video models have.</source>
        <translation>La red de {0} no tiene grafos: solo los tienen los modelos de esqueleto y de vídeo en uso.</translation>
    </message>
    <message>
        <source>The networks are still being loaded: wait a moment.</source>
        <translation>Las redes aún se están cargando: espera un momento.</translation>
    </message>
    <message>
        <source>The other window is of another version of this app: close it and try again.</source>
        <translation>La otra ventana es de otra versión de esta aplicación: ciérrala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle: type it again.</source>
        <translation>La frase de contraseña no abre este paquete: escríbela de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is too short: choose one of at least {0} letters.</source>
        <translation>La frase de contraseña es demasiado corta: elige una de al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>The port in {0} is no number from 1 to 65535.</source>
        <translation>El puerto de {0} no es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>The pose model {0} cannot be read: {1}.</source>
        <translation>No se puede leer el modelo de pose {0}: {1}.</translation>
    </message>
    <message>
        <source>The pose model {0} is not here and cannot be fetched ({1}): connect to the internet and run `fitness-app models fetch`, or get {2} on another machine and put it at {3}.</source>
        <translation>El modelo de pose {0} no está y no se puede obtener ({1}): conéctate a internet y ejecuta `fitness-app models fetch`, u obtén {2} en otro equipo y ponlo en {3}.</translation>
    </message>
    <message>
        <source>The poses of a set are damaged ({0}): export them once more.</source>
        <translation>Las poses de una serie están dañadas ({0}): expórtalas otra vez.</translation>
    </message>
    <message>
        <source>The poses of this set are known in the picture only, not in metres: choose CSV or JSON.</source>
        <translation>Las poses de esta serie solo se conocen en la imagen, no en metros: elige CSV o JSON.</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}: {1}.</source>
        <translation>No se puede escribir la grabación en {0}: {1}.</translation>
    </message>
    <message>
        <source>The report cannot be kept in {0} ({1}): free some space, or allow writing there.</source>
        <translation>No se puede guardar el informe en {0} ({1}): libera espacio o permite escribir allí.</translation>
    </message>
    <message>
        <source>The session cannot be kept in any folder of the app: free some space.</source>
        <translation>La sesión no se puede guardar en ninguna carpeta de la aplicación: libera espacio.</translation>
    </message>
    <message>
        <source>The session could not be saved anywhere: free some space, and train once more.</source>
        <translation>La sesión no se pudo guardar en ningún sitio: libera espacio y entrena otra vez.</translation>
    </message>
    <message>
        <source>The setting database_url names a password: write {0}@{1}, and give the password to the system's keyring.</source>
        <translation>El ajuste database_url contiene una contraseña: escribe {0}@{1} y da la contraseña al llavero del sistema.</translation>
    </message>
    <message>
        <source>The setting update_address is {0!r}: write an address that begins with https://.</source>
        <translation>El ajuste update_address es «{0}»: escribe una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The setting {0} is {1!r}; choose one of {2}.</source>
        <translation>El ajuste {0} es {1!r}; elige uno de {2}.</translation>
    </message>
    <message>
        <source>The setting {0} is {1}; choose a number from 0 to {2}.</source>
        <translation>El ajuste {0} es {1}; elige un número del 0 al {2}.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>No se pueden escribir los ajustes en {0}: {1}.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: mend or remove it.</source>
        <translation>No se puede leer el archivo de ajustes {0}: corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be used: {1}</source>
        <translation>No se puede usar el archivo de ajustes {0}: {1}</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings: mend or remove it.</source>
        <translation>El archivo de ajustes {0} no contiene ajustes: corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>The system has no keyring for the password of {0} ({1}): unlock or install one, such as gnome-keyring, or set the environment variable {2}.</source>
        <translation>El sistema no tiene llavero para la contraseña de {0} ({1}): desbloquea o instala uno, como gnome-keyring, o define la variable de entorno {2}.</translation>
    </message>
    <message>
        <source>The system's keyring does not answer ({0}): unlock it.</source>
        <translation>El llavero del sistema no responde ({0}): desbloquéalo.</translation>
    </message>
    <message>
        <source>The video cannot be written to {0} ({1}): choose not to keep videos, or mend it.</source>
        <translation>No se puede escribir el vídeo en {0} ({1}): elige no guardar vídeos o arréglalo.</translation>
    </message>
    <message>
        <source>The video model {0} that the settings name is not here, so only the skeleton model names what you do: install the app again, or leave video_model empty in the settings file.</source>
        <translation>El modelo de vídeo {0} que nombran los ajustes no está, así que solo el modelo de esqueleto nombra lo que haces: instala la aplicación de nuevo o deja video_model vacío en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: free some space, or choose another folder.</source>
        <translation>No se puede escribir el vídeo {0}: libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged or foreign: put the model folder back.</source>
        <translation>Los pesos en {0} están dañados o son ajenos: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>The weights in {0} cannot be read: put the model folder back.</source>
        <translation>No se pueden leer los pesos en {0}: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their card: put the model folder back.</source>
        <translation>Los pesos en {0} no corresponden a su ficha: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>The weights in {0} name other classes ({1}) than their card ({2}): put the model folder back.</source>
        <translation>Los pesos en {0} nombran otras clases ({1}) que su ficha ({2}): devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system: run `{0} {1}`.</source>
        <translation>La ventana necesita bibliotecas del sistema: ejecuta `{0} {1}`.</translation>
    </message>
    <message>
        <source>There are no poses of set {0}: choose another one.</source>
        <translation>No hay poses de la serie {0}: elige otra.</translation>
    </message>
    <message>
        <source>There is no athlete {0!r} in the log.</source>
        <translation>No hay ningún atleta «{0}» en el registro.</translation>
    </message>
    <message>
        <source>There is no backup {0}: `fitness-app db check` names the newest.</source>
        <translation>No hay ninguna copia de seguridad {0}: `fitness-app db check` nombra la más reciente.</translation>
    </message>
    <message>
        <source>There is no camera “{0}”: plug it in; `fitness-app doctor` lists what is there.</source>
        <translation>No hay ninguna cámara «{0}»: conéctala; `fitness-app doctor` muestra lo que hay.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): log in to a desktop, or run `{0} {1}` and then `xvfb-run fitness-app`; `fitness-app demo` and `fitness-app analyse` need no display.</source>
        <translation>No hay pantalla en la que abrir una ventana (DISPLAY y WAYLAND_DISPLAY están vacías): inicia sesión en un escritorio, o ejecuta `{0} {1}` y luego `xvfb-run fitness-app`; `fitness-app demo` y `fitness-app analyse` no necesitan pantalla.</translation>
    </message>
    <message>
        <source>There is no exercise {0!r}; choose one of {1}.</source>
        <translation>No hay ningún ejercicio «{0}»; elige uno de {1}.</translation>
    </message>
    <message>
        <source>There is no exercise “{0}”: did you mean {1}? An exercise of your own needs a name that is less like it.</source>
        <translation>No hay ningún ejercicio «{0}»: ¿querías decir {1}? Un ejercicio propio necesita un nombre menos parecido.</translation>
    </message>
    <message>
        <source>There is no file or camera “{0}”: check its spelling; `fitness-app doctor` lists the cameras.</source>
        <translation>No hay ningún archivo ni cámara «{0}»: comprueba cómo está escrito; `fitness-app doctor` nombra las cámaras.</translation>
    </message>
    <message>
        <source>There is no file {0}: check the path.</source>
        <translation>No hay ningún archivo {0}: comprueba la ruta.</translation>
    </message>
    <message>
        <source>There is no log at {0} yet: train once, or restore a backup.</source>
        <translation>Aún no hay ningún registro en {0}: entrena una vez o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no model {0!r}: `fitness-app models list` names them.</source>
        <translation>No hay ningún modelo «{0}»: `fitness-app models list` los nombra.</translation>
    </message>
    <message>
        <source>There is no personal model {0!r}: `fitness-app models list` names them.</source>
        <translation>No hay ningún modelo personal «{0}»: `fitness-app models list` los nombra.</translation>
    </message>
    <message>
        <source>There is no pose model {0}: mend or clear its path in the settings.</source>
        <translation>No hay ningún modelo de pose {0}: corrige o borra su ruta en los ajustes.</translation>
    </message>
    <message>
        <source>There is no pose recording {0}: check the path.</source>
        <translation>No hay ninguna grabación de poses {0}: comprueba la ruta.</translation>
    </message>
    <message>
        <source>There is no run {0}: `fitness-app bench --history` numbers them.</source>
        <translation>No hay ninguna medición {0}: `fitness-app bench --history` las numera.</translation>
    </message>
    <message>
        <source>There is no runtime {0!r}: choose one of {1}.</source>
        <translation>No existe el motor {0!r}: elige uno de {1}.</translation>
    </message>
    <message>
        <source>There is no such correction in the log: it may have been deleted.</source>
        <translation>No hay tal corrección en el registro: puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>There is no such repetition in the log: it may have been deleted.</source>
        <translation>No hay tal repetición en el registro: puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>There is no such set in the log: it may have been deleted.</source>
        <translation>No hay tal serie en el registro: puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>There is no such set or hold in the log: it may have been deleted.</source>
        <translation>No hay tal serie o mantenimiento en el registro: puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: choose some sets first.</source>
        <translation>No hay nada de lo que aprender: elige antes algunas series.</translation>
    </message>
    <message>
        <source>These repetitions have changed meanwhile: look at the set again, then repeat it.</source>
        <translation>Estas repeticiones han cambiado entretanto: mira la serie otra vez y repítelo.</translation>
    </message>
    <message>
        <source>This backup is damaged: choose another one ({0}: {1}).</source>
        <translation>Esta copia de seguridad está dañada: elige otra ({0}: {1}).</translation>
    </message>
    <message>
        <source>This name is too long: {0} letters at most.</source>
        <translation>Este nombre es demasiado largo: {0} letras como máximo.</translation>
    </message>
    <message>
        <source>This network cannot be taught: choose the shipped skeleton model.</source>
        <translation>A esta red no se le puede enseñar: elige el modelo de esqueleto incluido.</translation>
    </message>
    <message>
        <source>This set is too long for C3D, which holds 65535 frames: choose TRC.</source>
        <translation>Esta serie es demasiado larga para C3D, que admite 65535 fotogramas: elige TRC.</translation>
    </message>
    <message>
        <source>To make graphs install the extra: pip install 'fitness-app[train]'.</source>
        <translation>Para crear grafos instala el extra: pip install 'fitness-app[train]'.</translation>
    </message>
    <message>
        <source>To translate the video model a C++ compiler is needed: install one, or set compile_video to false.</source>
        <translation>Para traducir el modelo de vídeo hace falta un compilador de C++: instala uno o pon compile_video en false.</translation>
    </message>
    <message>
        <source>What answers at {0} is no video stream: check the path and the password.</source>
        <translation>Lo que responde en {0} no es un flujo de vídeo: comprueba la ruta y la contraseña.</translation>
    </message>
    <message>
        <source>What is recorded here is handed over to it and is in the log within a minute or two.</source>
        <translation>Lo que se graba aquí se le entrega a ella y estará en el registro en uno o dos minutos.</translation>
    </message>
    <message>
        <source>allow it in Settings › Privacy &amp; security › Camera</source>
        <translation>permítelo en Configuración › Privacidad y seguridad › Cámara</translation>
    </message>
    <message>
        <source>allow it in System Settings › Privacy &amp; Security › Camera</source>
        <translation>permítelo en Ajustes del Sistema › Privacidad y seguridad › Cámara</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>torch has no translation of this network: it stays with torch.</source>
        <translation>torch no tiene traducción de esta red: se queda con torch.</translation>
    </message>
    <message>
        <source>torch is not installed here, and the model {0} cannot be computed without it as it was asked for: choose runtime auto and a shipped model, or install the app's variant with torch.</source>
        <translation>torch no está instalado aquí y sin él no se puede calcular el modelo {0} como se pidió: elige el motor auto y un modelo incluido, o instala la variante de la aplicación con torch.</translation>
    </message>
    <message>
        <source>{0!r} has too few sets ({1}): at least {2} are needed, so that it can be judged by sets that it was not learned from.</source>
        <translation>«{0}» tiene muy pocas series ({1}): hacen falta al menos {2}, para poder juzgarlo con series de las que no aprendió.</translation>
    </message>
    <message>
        <source>{0!r} is no format: choose one of {1}.</source>
        <translation>«{0}» no es un formato: elige uno de {1}.</translation>
    </message>
    <message>
        <source>{0!r} means something else here: choose another name.</source>
        <translation>«{0}» ya significa otra cosa aquí: elige otro nombre.</translation>
    </message>
    <message>
        <source>{0!r} names no session: `fitness-app sessions list` shows the names.</source>
        <translation>«{0}» no nombra ninguna sesión: `fitness-app sessions list` muestra los nombres.</translation>
    </message>
    <message>
        <source>{0!r} was not taught: there is nothing to forget.</source>
        <translation>«{0}» no se enseñó: no hay nada que olvidar.</translation>
    </message>
    <message>
        <source>{0} All settings are as on the first day; the old file is kept as {1}.</source>
        <translation>{0} Todos los ajustes están como el primer día; el archivo antiguo se conserva como {1}.</translation>
    </message>
    <message>
        <source>{0} Close the other one to change anything here.</source>
        <translation>{0} Cierra la otra para cambiar algo aquí.</translation>
    </message>
    <message>
        <source>{0} Until then everything is kept in a journal.</source>
        <translation>{0} Hasta entonces todo se guarda en un diario.</translation>
    </message>
    <message>
        <source>{0} answers {1} to the question for a newer version: try again later.</source>
        <translation>{0} responde {1} a la pregunta por una versión más nueva: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} belongs to other weights than the model beside it: make it again with python -m ml.personal_bank, or install the app again.</source>
        <translation>{0} pertenece a otros pesos que el modelo que tiene al lado: créalo de nuevo con python -m ml.personal_bank o instala la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check it.</source>
        <translation>No se puede eliminar {0} ({1}): compruébalo.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check its folder.</source>
        <translation>No se puede eliminar {0} ({1}): comprueba su carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>No se puede eliminar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked ({1}): choose a folder on a disk of this machine.</source>
        <translation>No se puede bloquear {0} ({1}): elige una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: close the program that uses it, or plug it in again.</source>
        <translation>No se puede abrir {0}: cierra el programa que la usa o vuelve a conectarla.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: plug it in, close the program that uses it, or {1}.</source>
        <translation>No se puede abrir {0}: conéctala, cierra el programa que la usa, o {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: streams begin with {1}.</source>
        <translation>No se puede abrir {0}: los flujos empiezan por {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing is known of a newer version: try again with a connection.</source>
        <translation>No se puede acceder a {0}, así que nada se sabe de una versión más nueva: inténtalo con conexión.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): allow reading it.</source>
        <translation>No se puede leer {0} ({1}): permite leerlo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): check the file.</source>
        <translation>No se puede leer {0} ({1}): comprueba el archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a video: copy it to its place again.</source>
        <translation>No se puede leer {0} como vídeo: cópialo de nuevo a su sitio.</translation>
    </message>
    <message>
        <source>{0} cannot be read: name a report's file, or a number of `fitness-app bench --history`.</source>
        <translation>No se puede leer {0}: indica el archivo de un informe o un número de `fitness-app bench --history`.</translation>
    </message>
    <message>
        <source>{0} cannot be read: put the model folder back.</source>
        <translation>No se puede leer {0}: vuelve a poner la carpeta del modelo.</translation>
    </message>
    <message>
        <source>{0} cannot be restored (it is empty): choose another one.</source>
        <translation>No se puede restaurar {0} (está vacío): elige otro.</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no such folder): choose another place.</source>
        <translation>No se puede escribir {0} (no existe esa carpeta): elige otro lugar.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): choose another place.</source>
        <translation>No se puede escribir {0} ({1}): elige otro lugar.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): free some space, or name another --output.</source>
        <translation>No se puede escribir {0} ({1}): libera espacio o indica otro --output.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): check its folder.</source>
        <translation>No se puede escribir en {0} ({1}): comprueba su carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): what you write is safe only once it is kept in the log.</source>
        <translation>No se puede escribir en {0} ({1}): lo que escribes solo está a salvo cuando se guarda en el registro.</translation>
    </message>
    <message>
        <source>{0} does not fit its weights: put the model folder back.</source>
        <translation>{0} no corresponde a sus pesos: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>{0} does not say which version is the newest: try again later.</source>
        <translation>{0} no dice qué versión es la más nueva: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} holds no personal model: only those are imported.</source>
        <translation>{0} no contiene ningún modelo personal: solo esos se importan.</translation>
    </message>
    <message>
        <source>{0} holds no readable model card: put the model folder back.</source>
        <translation>{0} no contiene una ficha de modelo legible: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>{0} holds no report: write one with `fitness-app bench --json`.</source>
        <translation>{0} no contiene ningún informe: escribe uno con `fitness-app bench --json`.</translation>
    </message>
    <message>
        <source>{0} holds what no bundle does ({1}): do not use it.</source>
        <translation>{0} contiene lo que ningún paquete contiene ({1}): no lo uses.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file for the log.</source>
        <translation>{0} es una carpeta: indica un archivo para el registro.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a video file in it.</source>
        <translation>{0} es una carpeta: indica un archivo de vídeo que esté en ella.</translation>
    </message>
    <message>
        <source>{0} is a single picture: choose a video, a camera or a pose recording.</source>
        <translation>{0} es una sola imagen: elige un vídeo, una cámara o una grabación de poses.</translation>
    </message>
    <message>
        <source>{0} is a video file, nothing live: download it and analyse the file.</source>
        <translation>{0} es un archivo de vídeo, nada en directo: descárgalo y analiza el archivo.</translation>
    </message>
    <message>
        <source>{0} is being opened.</source>
        <translation>Se está abriendo {0}.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): export it once more.</source>
        <translation>{0} está dañado ({1}): expórtalo otra vez.</translation>
    </message>
    <message>
        <source>{0} is damaged: import the model again, or remove it.</source>
        <translation>{0} está dañado: importa el modelo de nuevo o quítalo.</translation>
    </message>
    <message>
        <source>{0} is damaged: put the model folder back.</source>
        <translation>{0} está dañado: vuelve a poner la carpeta del modelo.</translation>
    </message>
    <message>
        <source>{0} is empty: copy or record the video again.</source>
        <translation>{0} está vacío: copia o graba el vídeo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is gone and cannot be brought back: import its export.</source>
        <translation>{0} ya no está y no se puede recuperar: importa su exportación.</translation>
    </message>
    <message>
        <source>{0} is locked: give its passphrase.</source>
        <translation>{0} está cerrado: da su frase de contraseña.</translation>
    </message>
    <message>
        <source>{0} is lost: check its cable or network; trying again.</source>
        <translation>Se ha perdido {0}: comprueba su cable o la red; se sigue intentando.</translation>
    </message>
    <message>
        <source>{0} is no bundle of this app, or was changed or cut off on its way: ask for it once more.</source>
        <translation>{0} no es un paquete de esta aplicación, o fue cambiado o cortado por el camino: pídelo otra vez.</translation>
    </message>
    <message>
        <source>{0} is no export of this app: choose another file.</source>
        <translation>{0} no es una exportación de esta aplicación: elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is no exported model, or is damaged: export it again.</source>
        <translation>{0} no es un modelo exportado o está dañado: expórtalo otra vez.</translation>
    </message>
    <message>
        <source>{0} is no exported model: choose a file that this app exported.</source>
        <translation>{0} no es un modelo exportado: elige un archivo exportado por esta aplicación.</translation>
    </message>
    <message>
        <source>{0} is no known kind of database: use postgresql or sqlite.</source>
        <translation>{0} no es un tipo conocido de base de datos: usa postgresql o sqlite.</translation>
    </message>
    <message>
        <source>{0} is no pose landmarker, or damaged: choose a whole .task file in the settings.</source>
        <translation>{0} no es un modelo de pose o está dañado: elige un archivo .task entero en los ajustes.</translation>
    </message>
    <message>
        <source>{0} is no pose recording ({1}): export it again, or choose another file.</source>
        <translation>{0} no es una grabación de poses ({1}): expórtala otra vez o elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is no pose recording or is cut off: export it again, or choose another file.</source>
        <translation>{0} no es una grabación de poses o está cortada: expórtala otra vez o elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is no text: choose a sealed bundle, or an export as JSON or CSV.</source>
        <translation>{0} no es texto: elige un paquete sellado o una exportación en JSON o CSV.</translation>
    </message>
    <message>
        <source>{0} is no video, or was cut off while it was copied: copy it again, or choose another file.</source>
        <translation>{0} no es un vídeo o quedó cortado al copiarlo: cópialo otra vez o elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is not a log of this app: choose another file, or restore a backup.</source>
        <translation>{0} no es un registro de esta aplicación: elige otro archivo o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} is not there: plug it in, or choose another; `fitness-app doctor` lists the cameras.</source>
        <translation>{0} no está: conéctala o elige otra; `fitness-app doctor` nombra las cámaras.</translation>
    </message>
    <message>
        <source>{0} is of no known kind: this app reads its own JSON and the CSV of {1}.</source>
        <translation>{0} es de un tipo desconocido: esta aplicación lee su propio JSON y el CSV de {1}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a bundle: choose another file.</source>
        <translation>{0} es demasiado grande para ser un paquete: elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is too large to be an export: choose another file.</source>
        <translation>{0} es demasiado grande para ser una exportación: elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is too short to learn from: a set needs {1:.0f} seconds at least.</source>
        <translation>{0} es demasiado corto para aprender de él: una serie necesita al menos {1:.0f} segundos.</translation>
    </message>
    <message>
        <source>{0} lacks a readable {1}: put the model folder back.</source>
        <translation>En {0} falta un {1} legible: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: make it with python -m ml.personal_bank, or install again.</source>
        <translation>En {0} falta {1}: créalo con python -m ml.personal_bank o instala de nuevo.</translation>
    </message>
    <message>
        <source>{0} lacks {1}: put the model folder back.</source>
        <translation>En {0} falta {1}: devuelve la carpeta del modelo a su sitio.</translation>
    </message>
    <message>
        <source>{0} may not be used by you: run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>No tienes permiso para usar {0}: ejecuta `sudo usermod -aG video $USER`, luego cierra la sesión y vuelve a entrar.</translation>
    </message>
    <message>
        <source>{0} names no host: write it like http://192.168.0.20:8080/video.</source>
        <translation>{0} no nombra ningún equipo: escríbelo como http://192.168.0.20:8080/video.</translation>
    </message>
    <message>
        <source>{0} names no video: let it end in .mkv or .mp4.</source>
        <translation>{0} no nombra un vídeo: haz que termine en .mkv o .mp4.</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture: close what else uses it.</source>
        <translation>{0} se abre pero no da imagen: cierra lo que también la usa.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this app: install that one to read it.</source>
        <translation>{0} lo escribió una versión más nueva de esta aplicación: instálala para leerlo.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{0} is no stream address: it should begin with http://, https:// or rtsp://.</source>
        <translation>{0} no es una dirección de flujo: debe empezar por http://, https:// o rtsp://.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir una fuente</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Grabación de demostración</translation>
    </message>
    <message>
        <source>Videos and pose recordings</source>
        <translation>Vídeos y grabaciones de poses</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Cargando las redes…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Sesión en marcha</translation>
    </message>
    <message>
        <source>Writing the session down…</source>
        <translation>Guardando la sesión…</translation>
    </message>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} fotogramas/s</translation>
    </message>
    <message>
        <source>{0} ms delay</source>
        <translation>{0} ms de retardo</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} perdidos</translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>This is a fault in the app ({0}).</source>
        <translation>Es un error de la aplicación ({0}).</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>Write the name of a new exercise, or let it learn from your corrections.</source>
        <translation>Escribe el nombre de un ejercicio nuevo, o deja que aprenda de tus correcciones.</translation>
    </message>
    <message>
        <source>Write what the exercise is called.</source>
        <translation>Escribe cómo se llama el ejercicio.</translation>
    </message>
    <message>
        <source>This name cannot be used: write another one.</source>
        <translation>Este nombre no se puede usar: escribe otro.</translation>
    </message>
    <message>
        <source>Choose one more set, or record it.</source>
        <translation>Elige una serie más, o grábala.</translation>
    </message>
    <message>
        <source>Choose {0} more sets, or record them: three at least, better five.</source>
        <translation>Elige {0} series más, o grábalas: al menos tres, mejor cinco.</translation>
    </message>
    <message>
        <source>Ready. It takes less than a minute.</source>
        <translation>Listo. Tarda menos de un minuto.</translation>
    </message>
    <message>
        <source>learned from {0} sets; {1} of them were named right when they were left out</source>
        <translation>aprendido de {0} series; {1} de ellas se reconocieron bien cuando quedaron fuera</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Muñeca</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Counted by all that moves, most of all: {0}.</source>
        <translation>Contado por todo lo que se mueve, sobre todo: {0}.</translation>
    </message>
    <message>
        <source>Counted by the angle: {0}.</source>
        <translation>Contado por el ángulo: {0}.</translation>
    </message>
    <message>
        <source>Counted by the height: {0}.</source>
        <translation>Contado por la altura: {0}.</translation>
    </message>
    <message>
        <source>Counted by the distance: {0} – {1}.</source>
        <translation>Contado por la distancia: {0} – {1}.</translation>
    </message>
    <message>
        <source>Counted by any movement that comes back.</source>
        <translation>Contado por cualquier movimiento que vuelve.</translation>
    </message>
    <message>
        <source>The model in use stays</source>
        <translation>El modelo en uso se queda</translation>
    </message>
    <message>
        <source>Learned in {0}. It is used from the next session on.</source>
        <translation>Aprendido en {0}. Se usa a partir de la próxima sesión.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>{0} is hardly recognised in sets that were left out: record more sets, with your whole body in the picture and from where you will train.</source>
        <translation>{0} apenas se reconoce en las series que quedaron fuera: graba más series, con todo el cuerpo en la imagen y desde donde vas a entrenar.</translation>
    </message>
    <message>
        <source>The new model would know this worse than the one in use: {0}.</source>
        <translation>El modelo nuevo reconocería esto peor que el que está en uso: {0}.</translation>
    </message>
    <message>
        <source>The new model would know the other exercises worse.</source>
        <translation>El modelo nuevo reconocería peor los demás ejercicios.</translation>
    </message>
    <message>
        <source>The new movement looks too much like others: record it from another side, or leave it out.</source>
        <translation>El movimiento nuevo se parece demasiado a otros: grábalo desde otro lado o descártalo.</translation>
    </message>
    <message>
        <source>The new model is no better on sets that were left out.</source>
        <translation>El modelo nuevo no es mejor con las series que quedaron fuera.</translation>
    </message>
    <message>
        <source>It looks like {0} to the coach.</source>
        <translation>Al entrenador le parece {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>All other exercises</source>
        <translation>Todos los demás ejercicios</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>● Video is being kept</source>
        <translation>● Se está guardando el vídeo</translation>
    </message>
    <message>
        <source>Delayed mirror: begins in a few seconds</source>
        <translation>Espejo con retardo: empieza en unos segundos</translation>
    </message>
    <message>
        <source>You {0} s ago</source>
        <translation>Tú hace {0} s</translation>
    </message>
    <message>
        <source>Keep your arms up: {0} s</source>
        <translation>Mantén los brazos arriba: {0} s</translation>
    </message>
    <message>
        <source>Raise both arms for two seconds to start</source>
        <translation>Levanta ambos brazos dos segundos para iniciar</translation>
    </message>
    <message>
        <source>Today: all {0} sets done</source>
        <translation>Hoy: las {0} series hechas</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets</source>
        <translation>Hoy: {0} de {1} series</translation>
    </message>
    <message>
        <source>at least {0}°</source>
        <translation>al menos {0}°</translation>
    </message>
    <message>
        <source>then rest {0}</source>
        <translation>luego descanso de {0}</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>This computer has no voice: figures and tones only.</source>
        <translation>Este ordenador no tiene voz: solo cifras y tonos.</translation>
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
        <translation>Sin repeticiones</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation>{0} repeticiones</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Cámara {0}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>no medible desde esta vista</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Loading the network</source>
        <translation>Cargando la red</translation>
    </message>
    <message>
        <source>Reading the poses of the visit</source>
        <translation>Leyendo las poses de la visita</translation>
    </message>
    <message>
        <source>Reading the sets of your history</source>
        <translation>Leyendo las series de tu historial</translation>
    </message>
    <message>
        <source>Looking at the sets</source>
        <translation>Mirando las series</translation>
    </message>
    <message>
        <source>Judging by sets that were not learned from</source>
        <translation>Evaluando con series de las que no se aprendió</translation>
    </message>
    <message>
        <source>Learning from all sets</source>
        <translation>Aprendiendo de todas las series</translation>
    </message>
    <message>
        <source>Comparing with the model in use</source>
        <translation>Comparando con el modelo en uso</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <source>Starting the benchmark</source>
        <translation>Iniciando la prueba de rendimiento</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Reading the visit and its movements</source>
        <translation>Leyendo la visita y sus movimientos</translation>
    </message>
    <message>
        <source>Reading what the networks said</source>
        <translation>Leyendo lo que dijeron las redes</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>Dibujando los gráficos</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Eliminando definitivamente</translation>
    </message>
</context>
</TS>
