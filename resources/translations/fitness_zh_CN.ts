<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Looks for damage from end to end and counts what is there.</source>
        <translation>从头到尾检查是否损坏，并统计其中的内容。</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>检查日志</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the log, which is kept under another name.</source>
        <translation>用备份替换日志，原日志会以另一个名称保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Earlier measurements</source>
        <translation>以前的测量</translation>
    </message>
    <message>
        <source>The newest beside the one before</source>
        <translation>最新的与前一次并列</translation>
    </message>
    <message>
        <source>Nothing was measured yet: press “Measure this computer”. Every report is kept here.</source>
        <translation>还没有测量：请按“测量这台电脑”。每份报告都保留在此。</translation>
    </message>
</context>
<context>
    <name>BlurDialog</name>
    <message>
        <source>Annotated video</source>
        <translation>带标注的视频</translation>
    </message>
    <message>
        <source>Blur faces, and everything but the person</source>
        <translation>模糊面部以及除此人以外的一切</translation>
    </message>
    <message>
        <source>Skeleton, count and angle are drawn into a copy of the video.</source>
        <translation>骨架、计数和角度会绘制到视频的副本中。</translation>
    </message>
</context>
<context>
    <name>CalibrationGroup</name>
    <message>
        <source>Calibrated: {0}</source>
        <translation>已校准：{0}</translation>
    </message>
    <message>
        <source>Calibration forgotten: {0}</source>
        <translation>已忘记校准：{0}</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the calibration of this joint</source>
        <translation>忘记此关节的校准</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>量角器</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>eccentric</source>
        <translation>离心</translation>
    </message>
    <message>
        <source>concentric</source>
        <translation>向心</translation>
    </message>
    <message>
        <source>The thick line is the left side; phases of repetitions are shaded</source>
        <translation>粗线为左侧；各次的阶段用阴影表示</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>This session</source>
        <translation>此次训练</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>神经网络的判断</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Colour of the drawing: {0}</source>
        <translation>绘图颜色：{0}</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Visits of other patients, too</source>
        <translation>也包括其他患者的到访</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>此次到访的组</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Set of the other visit</source>
        <translation>另一次到访的组</translation>
    </message>
    <message>
        <source>Its set</source>
        <translation>其中的组</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Choose a visit or a reference to compare with.</source>
        <translation>请选择要比较的到访或参考。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No other visit has this exercise yet. Keep a repetition as a reference to compare.</source>
        <translation>其他到访还没有这个动作。请保留一次作为参考来比较。</translation>
    </message>
    <message>
        <source>Nothing of this exercise was counted there: choose another visit.</source>
        <translation>那里没有计到这个动作：请选择其他到访。</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>Differences of each repetition</source>
        <translation>每一次的差异</translation>
    </message>
    <message>
        <source>No poses were kept of one of them: no curves and no ghost.</source>
        <translation>其中之一没有保留姿态数据：没有曲线和虚影。</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>此次到访</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>No visit is open</source>
        <translation>没有打开的到访</translation>
    </message>
    <message>
        <source>Choose a visit to compare it.</source>
        <translation>选择一次到访来比较。</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit: choose another one.</source>
        <translation>此次到访没有计到次数：请选择其他到访。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <source>Comparing… {0}</source>
        <translation>正在比较… {0}</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>The trend cannot be told</source>
        <translation>无法给出趋势</translation>
    </message>
    <message>
        <source>Ghost over the picture</source>
        <translation>画面上的虚影</translation>
    </message>
    <message>
        <source>It is drawn dashed.</source>
        <translation>用虚线绘制。</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Which exercise is counted</source>
        <translation>计数哪个动作</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 已复制</translation>
    </message>
</context>
<context>
    <name>DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Goes to the system's keyring, never into a file. Leave it empty for the one that is kept there.</source>
        <translation>保存到系统密钥环，绝不写入文件。留空则使用其中已保存的密码。</translation>
    </message>
    <message>
        <source>Connects and looks what is there; nothing is changed.</source>
        <translation>连接并查看其中的内容；不会更改任何东西。</translation>
    </message>
    <message>
        <source>From the next start on. Without an address it is the file on this computer.</source>
        <translation>从下次启动起生效。不填地址则使用这台电脑上的文件。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>使用此数据库</translation>
    </message>
    <message>
        <source>Kept. It is used when the app is opened again.</source>
        <translation>已保存。重新打开应用后使用。</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Repetitions per day</source>
        <translation>每天次数</translation>
    </message>
</context>
<context>
    <name>DeedsDialog</name>
    <message>
        <source>Who handed over what</source>
        <translation>谁移交了什么</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>审计列表</translation>
    </message>
    <message>
        <source>Show it of all people</source>
        <translation>显示所有人的</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Nothing of {0} was handed over, taken in or deleted yet.</source>
        <translation>{0} 还没有任何移交、接收或删除的内容。</translation>
    </message>
    <message>
        <source>Nothing was handed over, taken in or deleted yet.</source>
        <translation>还没有任何移交、接收或删除的内容。</translation>
    </message>
    <message>
        <source>A line stays when the person is deleted, but then names neither person nor file.</source>
        <translation>删除人员后记录行仍保留，但不再写出人员和文件。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>DispatchBar</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>Delete all that is of {0}…</source>
        <translation>删除 {0} 的全部内容…</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>打开数据包…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Who handed over what…</source>
        <translation>谁移交了什么…</translation>
    </message>
    <message>
        <source>Take in a visit or notes that somebody sent; or drop the file here</source>
        <translation>接收别人发来的到访或备注；或把文件拖到这里</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Text on the picture</source>
        <translation>画面上的文字</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>那里写什么？</translation>
    </message>
    <message>
        <source>With the keyboard: arrow keys, then Enter</source>
        <translation>用键盘：先按方向键，再按 Enter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Line: drag on the picture</source>
        <translation>线：在画面上拖动</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Arrow: drag on the picture to what it points at</source>
        <translation>箭头：在画面上拖向它所指之处</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle: drag along one leg to the joint, then click the other end</source>
        <translation>角度：沿一条边拖到关节，再点击另一端</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Circle: drag from its middle</source>
        <translation>圆：从圆心拖动</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text: click where it shall stand</source>
        <translation>文字：点击放置的位置</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Eraser: click a drawing to remove it</source>
        <translation>橡皮擦：点击绘图即可移除</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z): {0}</source>
        <translation>撤销 (Ctrl+Z)：{0}</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z): {0}</source>
        <translation>重做 (Ctrl+Shift+Z)：{0}</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>尚未更改任何内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>All that is of {0}</source>
        <translation>{0} 的全部数据</translation>
    </message>
    <message>
        <source>Everything, of all people</source>
        <translation>全部，所有人</translation>
    </message>
    <message>
        <source>Write a copy to a file first</source>
        <translation>先写一份副本到文件</translation>
    </message>
    <message>
        <source>Take it out of the backups too</source>
        <translation>也从备份中删除</translation>
    </message>
    <message>
        <source>Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any file again. A copy holds all but videos and models, and can be imported again.</source>
        <translation>训练、动作数据、视频、备注、计划和教会的模型都会消失，无法再从任何文件中读取。副本包含视频和模型以外的全部内容，可再次导入。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>删除什么</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stand still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>训练此动作</translation>
    </message>
    <message>
        <source>Nothing: it only counts.</source>
        <translation>无：只计数。</translation>
    </message>
    <message>
        <source>Go to the Train page with {0} chosen</source>
        <translation>前往“训练”页面并选中 {0}</translation>
    </message>
    <message>
        <source>No movement is recorded</source>
        <translation>没有录制动作</translation>
    </message>
    <message>
        <source>Nobody has recorded this exercise for the library yet.</source>
        <translation>还没有人为动作库录制过此动作。</translation>
    </message>
    <message>
        <source>Recorded from {0} ({1})</source>
        <translation>录制自 {0} ({1})</translation>
    </message>
    <message>
        <source>Shows the turning point only</source>
        <translation>仅显示转折点</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>锻炼部位</translation>
    </message>
    <message>
        <source>How to stand</source>
        <translation>怎么站</translation>
    </message>
    <message>
        <source>The camera sees you</source>
        <translation>摄像头能看到你</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>怎样计数</translation>
    </message>
    <message>
        <source>What the coach watches for</source>
        <translation>教练关注什么</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>关于此动作</translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Add “{0}” as an exercise of my own</source>
        <translation>将“{0}”添加为自定义动作</translation>
    </message>
    <message>
        <source>Search, or type a name of your own</source>
        <translation>搜索，或输入自定义名称</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>搜索动作</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>No exercise matches. An exercise of your own: see the Teach page.</source>
        <translation>没有匹配的动作。自定义动作请见“教学”页面。</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>搜索动作</translation>
    </message>
    <message>
        <source>Part of a name, or what it trains</source>
        <translation>名称的一部分，或锻炼的部位</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Write the copy to</source>
        <translation>副本写入</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>全部，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>没有删除任何内容</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>This is a fault in the app, not yours. What was counted is saved. You can go on; if the app behaves strangely, close and open it. The report holds no picture and no name:
{0}</source>
        <translation>这是应用的错误，不是你的问题。已计数的内容都已保存。你可以继续；如果应用表现异常，请关闭后重新打开。报告不含画面和姓名：
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>FeelingBox</name>
    <message>
        <source>Go to a set to tell how it felt.</source>
        <translation>转到某一组，填写感受。</translation>
    </message>
    <message>
        <source>How the set felt: {0}</source>
        <translation>这一组的感受：{0}</translation>
    </message>
    <message>
        <source>Exertion on Borg's scale: 0 is nothing at all, 10 the most that can be</source>
        <translation>博格量表上的用力程度：0 为完全没有，10 为最大可能</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst that can be thought of</source>
        <translation>疼痛：0 为没有，10 为所能想象的最痛</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>用力程度</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all days again, not only {0}</source>
        <translation>重新显示所有日期，而不只是 {0}</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>重新显示所有日期</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>搜索训练</translation>
    </message>
    <message>
        <source>Part of an exercise, a name, a day or a source</source>
        <translation>动作、姓名、日期或来源的一部分</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>仅包含此动作的训练</translation>
    </message>
    <message>
        <source>Only sessions of this period</source>
        <translation>仅此时间段的训练</translation>
    </message>
    <message>
        <source>Only sessions of this athlete</source>
        <translation>仅此人的训练</translation>
    </message>
</context>
<context>
    <name>GaugeStrip</name>
    <message>
        <source>Set</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>所有动作</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>The day until which it is to be reached</source>
        <translation>要达到目标的日期</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No goal yet: set one, such as three days a week.</source>
        <translation>还没有目标：设定一个，例如每周三天。</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>目标：{0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>已移除：{0}</translation>
    </message>
    <message>
        <source>Plans kept</source>
        <translation>计划完成率</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>用演示试一试</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>HeatMapView</name>
    <message>
        <source>Calendar of training days</source>
        <translation>训练日历</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, such as “camera”.</source>
        <translation>没有找到。请试一个词，例如“摄像头”。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything you train is kept here, on this computer only.</source>
        <translation>你的所有训练都保存在这里，只在这台电脑上。</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>开始你的第一次训练</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>所有动作</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>没有匹配的训练</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>已删除：{0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this session (Del)</source>
        <translation>删除此次训练 (Del)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>保持秒数</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>No day chosen means every day.</source>
        <translation>不选择日期表示每天。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>每组</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>每组后休息</translation>
    </message>
    <message>
        <source>Range of motion, at least</source>
        <translation>活动度，至少</translation>
    </message>
    <message>
        <source>Range of motion, at most</source>
        <translation>活动度，至多</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>活动度</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Sealed bundle</source>
        <translation>密封数据包</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who has the file can read it.</source>
        <translation>没有密码短语，拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>Write at least {0} letters.</source>
        <translation>请至少写 {0} 个字符。</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>两者尚不相同。</translation>
    </message>
    <message>
        <source>A passphrase locks the visit. Tell it to the receiver by another way than the file.</source>
        <translation>密码短语会锁定此次到访。请用与文件不同的途径告诉接收者。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Fitness Coach</source>
        <translation>健身教练</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>温馨提示</translation>
    </message>
    <message>
        <source>Your choice cannot be kept</source>
        <translation>无法保存你的选择</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>It is used from the next session on</source>
        <translation>从下次训练起使用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Shall {0} be deleted, with the sets it learned from? It can be brought back until this window is closed; export it first to keep a copy. Your history stays.</source>
        <translation>要删除 {0} 及其学习所用的组吗？在关闭此窗口之前可以恢复；如需保留副本，请先导出。你的历史会保留。</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Where to put the model</source>
        <translation>模型保存到哪里</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Choose an exported model</source>
        <translation>选择导出的模型</translation>
    </message>
    <message>
        <source>Exported models</source>
        <translation>导出的模型</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>MotionChart</name>
    <message>
        <source>Joint angles</source>
        <translation>关节角度</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Angle, °</source>
        <translation>角度，°</translation>
    </message>
    <message>
        <source>Angular speed, °/s</source>
        <translation>角速度，°/s</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another exercise</source>
        <translation>其他动作</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>动作名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>动作名称</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>在你教会它之前，凡是回到起点的动作都会被计数。</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Safe on the disk, not in the log yet.</source>
        <translation>已安全存盘，尚未写入日志。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the note and begin another one (Ctrl+Enter)</source>
        <translation>保存备注并开始另一条 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep this note and begin another one</source>
        <translation>保存此备注并开始另一条</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>删除此备注</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Search all notes of {0}</source>
        <translation>搜索 {0} 的所有备注</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>没有备注包含这些词。</translation>
    </message>
    <message>
        <source>No notes on this visit yet.</source>
        <translation>此次到访还没有备注。</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>搜索所有备注</translation>
    </message>
    <message>
        <source>On</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note. It is kept while you write.</source>
        <translation>写一条备注。写的时候就会保存。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This was not kept the last time. Here it is again.</source>
        <translation>这是上次没有保存的内容。</translation>
    </message>
    <message>
        <source>Go to a note that was not kept</source>
        <translation>转到未保存的备注</translation>
    </message>
    <message>
        <source>Told how the set felt</source>
        <translation>已填写这一组的感受</translation>
    </message>
</context>
<context>
    <name>OnBox</name>
    <message>
        <source>The note is on</source>
        <translation>备注关于</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>What the networks say</source>
        <translation>神经网络的判断</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Something else is under way: wait until it is done, or stop it.</source>
        <translation>另一项操作正在进行：请等待其完成，或将其停止。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Exercises of this plan</source>
        <translation>此计划的动作</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Which exercise?</source>
        <translation>哪个动作？</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>已添加：{0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>已更改：{0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>已移除：{0}</translation>
    </message>
    <message>
        <source>Moved: {0}</source>
        <translation>已移动：{0}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>计划名称</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>显示已归档</translation>
    </message>
    <message>
        <source>No plan yet: write one, or take one over to begin with.</source>
        <translation>还没有计划：写一个，或先采用一个现成的。</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>我的计划</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Plans that are ready to be taken over and changed</source>
        <translation>可直接采用并修改的现成计划</translation>
    </message>
    <message>
        <source>Put it away; what was done of it still counts</source>
        <translation>归档；已完成的部分仍然计入</translation>
    </message>
    <message>
        <source>Delete it (Del); Ctrl+Z brings it back</source>
        <translation>删除 (Del)；按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>今天的计划</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一项</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Train now</source>
        <translation>立即训练</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets done · next: {2}</source>
        <translation>今天：已完成 {0} / {1} 组 · 下一项：{2}</translation>
    </message>
    <message>
        <source>All {0} sets of today are done</source>
        <translation>今天的 {0} 组已全部完成</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>今天没有安排</translation>
    </message>
    <message>
        <source>Go to the Train page, where today's sets wait</source>
        <translation>前往“训练”页面，今天的组在那里等你</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>无法读取计划</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>正在读取计划…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Plans or goals</source>
        <translation>计划或目标</translation>
    </message>
</context>
<context>
    <name>PositionFields</name>
    <message>
        <source>First position</source>
        <translation>第一位置</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>第二位置</translation>
    </message>
    <message>
        <source>{0}: the camera sees</source>
        <translation>{0}：摄像头看到</translation>
    </message>
    <message>
        <source>{0}: the goniometer shows</source>
        <translation>{0}：量角器显示</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Takes what the camera sees at the cursor</source>
        <translation>取用摄像头在光标处所见</translation>
    </message>
    <message>
        <source>{0}: take from the cursor</source>
        <translation>{0}：从光标取用</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Goniometer</source>
        <translation>量角器</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy and files</source>
        <translation>隐私与文件</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储了什么</translation>
    </message>
    <message>
        <source>Sessions, movements, notes and plans in one file, to import again or elsewhere.</source>
        <translation>训练、动作数据、备注和计划都在一个文件里，可再次导入或用于别处。</translation>
    </message>
    <message>
        <source>An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.</source>
        <translation>本应用的导出文件，或 FitNotes、StrongLifts、LiftLog 的 CSV；不会重复导入。</translation>
    </message>
    <message>
        <source>One person or everything, with movements and videos, also out of the backups.</source>
        <translation>一个人或全部，包括动作数据和视频，也可从备份中删除。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走数据</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Older ones are deleted when the app starts and while it runs. The figures stay.</source>
        <translation>较旧的会在应用启动时和运行期间删除。数据会保留。</translation>
    </message>
    <message>
        <source>Without it a set cannot be watched or counted again. The figures stay.</source>
        <translation>没有它就不能重看或重新计数。数据会保留。</translation>
    </message>
    <message>
        <source>Videos are kept</source>
        <translation>保留视频</translation>
    </message>
    <message>
        <source>The movement of the joints is kept</source>
        <translation>保留关节的运动</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Exports (*.json *.csv)</source>
        <translation>导出文件 (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add this to the log?</source>
        <translation>将其添加到日志？</translation>
    </message>
    <message>
        <source>Added. {0}</source>
        <translation>已添加。{0}</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>电子表格用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>全部，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>已写入 {0}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Records</source>
        <translation>纪录</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No session has this figure yet.</source>
        <translation>还没有训练包含此数据。</translation>
    </message>
    <message>
        <source>No goal is set yet: set one on the Plans page.</source>
        <translation>还没有目标：请在“计划”页面设定。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示什么</translation>
    </message>
    <message>
        <source>Of which exercise</source>
        <translation>哪个动作</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Figures and what they are worth</source>
        <translation>数据及其可靠程度</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>没有打开的到访</translation>
    </message>
    <message>
        <source>Choose a visit to see what its figures are worth.</source>
        <translation>选择一次到访，查看其数据的可靠程度。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>此次到访没有计到次数。</translation>
    </message>
    <message>
        <source>The quality cannot be told</source>
        <translation>无法给出质量</translation>
    </message>
    <message>
        <source>Set of this visit</source>
        <translation>此次到访的组</translation>
    </message>
</context>
<context>
    <name>RangeGauge</name>
    <message>
        <source>Range of motion</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation>活动度 {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>wanted: {0}–{1}°</source>
        <translation>要求：{0}–{1}°</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Model that reads again</source>
        <translation>用来重新读取的模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (正在使用)</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>正在使用的模型</translation>
    </message>
</context>
<context>
    <name>ReanalysisPanel</name>
    <message>
        <source>Sets before and after</source>
        <translation>前后各组</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>没有打开的到访</translation>
    </message>
    <message>
        <source>Choose a visit to let it be read again.</source>
        <translation>选择一次到访来重新读取。</translation>
    </message>
    <message>
        <source>No movements of this visit were kept: there is nothing to read again.</source>
        <translation>此次到访没有保留动作数据：没有可重新读取的内容。</translation>
    </message>
    <message>
        <source>A model of your choice reads the movements of this visit once more.</source>
        <translation>由你选择的模型把此次到访的动作再读一遍。</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and the old result stays.</source>
        <translation>在你接受之前不会写入任何内容，旧结果会保留。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：没有任何更改。</translation>
    </message>
    <message>
        <source>It cannot be read again</source>
        <translation>无法重新读取</translation>
    </message>
    <message>
        <source>Accept all changes ({0})</source>
        <translation>接受全部更改（{0}）</translation>
    </message>
    <message>
        <source>Accepted: what was read again in {0} sets</source>
        <translation>已接受：{0} 组中重新读取的内容</translation>
    </message>
    <message>
        <source>Everything stays as it was.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>接受全部更改</translation>
    </message>
    <message>
        <source>Accept this set only</source>
        <translation>只接受这一组</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Open a bundle</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Bundles and exports (*.fitbundle *.zip *.json)</source>
        <translation>数据包和导出文件 (*.fitbundle *.zip *.json)</translation>
    </message>
    <message>
        <source>It is in your log already</source>
        <translation>已在你的日志中</translation>
    </message>
    <message>
        <source>Add this to the log? What is there already is not added twice.</source>
        <translation>将其添加到日志？已有的不会重复添加。</translation>
    </message>
    <message>
        <source>Added to the log</source>
        <translation>已添加到日志</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>没有接收任何内容</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Keep repetition {0}</source>
        <translation>保留第 {0} 次</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept as a reference: {0}</source>
        <translation>已保留为参考：{0}</translation>
    </message>
    <message>
        <source>Forgotten: {0}</source>
        <translation>已忘记：{0}</translation>
    </message>
    <message>
        <source>Name of a new reference</source>
        <translation>新参考的名称</translation>
    </message>
    <message>
        <source>Keeps the repetition at the cursor as a motion that others are compared with</source>
        <translation>将光标处的这一次保留为供比较的动作</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Takes the chosen reference out of the list; its visit stays</source>
        <translation>从列表中移除所选参考；其到访保留</translation>
    </message>
    <message>
        <source>Forget the chosen reference</source>
        <translation>忘记所选参考</translation>
    </message>
</context>
<context>
    <name>RepPanel</name>
    <message>
        <source>Again and again</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>No repetition was counted in this visit.</source>
        <translation>此次到访没有计到次数。</translation>
    </message>
    <message>
        <source>Play this repetition again and again (L)</source>
        <translation>反复播放这一次 (L)</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Split here</source>
        <translation>在此拆分</translation>
    </message>
    <message>
        <source>Rep before</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Play this repetition again and again</source>
        <translation>循环播放这一次</translation>
    </message>
    <message>
        <source>Cut this repetition in two where the figure stands now</source>
        <translation>在人形当前所在的位置把这一次分成两次</translation>
    </message>
    <message>
        <source>Go to the next repetition (N)</source>
        <translation>转到下一次 (N)</translation>
    </message>
    <message>
        <source>Go to the repetition before (P)</source>
        <translation>转到上一次 (P)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Put it in the log's place</source>
        <translation>用它替换日志</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>All sessions since the backup leave the log. The log of now is kept beside it under another name, so nothing is lost.</source>
        <translation>备份之后的所有训练都会从日志中移除。当前日志会以另一个名称保留在旁边，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Panels of this visit</source>
        <translation>此次到访的面板</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Whatever is trained here can be looked at again, moment by moment.</source>
        <translation>在此训练的一切都可以逐刻回看。</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>还没有到访</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>开始你的第一次训练</translation>
    </message>
    <message>
        <source>The visits cannot be read</source>
        <translation>无法读取到访</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The visit cannot be opened</source>
        <translation>无法打开到访</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>没有打开的到访</translation>
    </message>
</context>
<context>
    <name>ReviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>The video cannot be shown: {0}</source>
        <translation>无法显示视频：{0}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Write to</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>These files are there already and would be replaced: {0}. Go on?</source>
        <translation>这些文件已存在，将被替换：{0}。继续吗？</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>没有移交任何内容</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Watch again</source>
        <translation>重看</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Choose a set or repetition first</source>
        <translation>请先选择一组或一次</translation>
    </message>
    <message>
        <source>Play it as a stick figure</source>
        <translation>以火柴人播放</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>是哪个动作？</translation>
    </message>
    <message>
        <source>No movement was kept of this set.</source>
        <translation>此组没有保留动作数据。</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>其他动作…</translation>
    </message>
    <message>
        <source>Count it, or not</source>
        <translation>计入或不计入</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>分成两个</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>与下一个合并</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open this session on the Review page</source>
        <translation>在“回顾”页面打开此次训练</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest first</source>
        <translation>训练，最新的在前</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Sets of this session</source>
        <translation>此次训练的组</translation>
    </message>
    <message>
        <source>Each set appears here when it is done.</source>
        <translation>每组完成后会显示在这里。</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Sets and repetitions</source>
        <translation>组数和次数</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As a mirror does</source>
        <translation>像镜子一样</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Whose sessions are recorded from now on.</source>
        <translation>从现在起记录谁的训练。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this window and of the voice.</source>
        <translation>此窗口和语音的语言。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Finds your joints in the picture. The exact one needs a fast computer.</source>
        <translation>在画面中找到你的关节。精确模型需要较快的电脑。</translation>
    </message>
    <message>
        <source>Where the network runs that names the exercise.</source>
        <translation>识别动作的神经网络在哪里运行。</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>From the next session on.</source>
        <translation>从下次训练起生效。</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>姿态模型</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>File of your sessions</source>
        <translation>你的训练文件</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>这些设置的文件</translation>
    </message>
    <message>
        <source>File of faults, for a report</source>
        <translation>错误文件，用于报告问题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>来源：{0}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>No camera was found: connect one and look again</source>
        <translation>未找到摄像头：请连接一个并重新查找</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>测试这台电脑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>End the session first: it would be in the way</source>
        <translation>请先结束训练：否则会互相干扰</translation>
    </message>
    <message>
        <source>Takes a minute or two</source>
        <translation>需要一两分钟</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Report of the benchmark</source>
        <translation>基准测试报告</translation>
    </message>
    <message>
        <source>Copies the report, to be sent or kept</source>
        <translation>复制报告，以便发送或保存</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Plans to begin with</source>
        <translation>入门计划</translation>
    </message>
    <message>
        <source>Take over: {0}</source>
        <translation>采用：{0}</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open a network stream</source>
        <translation>打开网络流</translation>
    </message>
    <message>
        <source>&amp;Address of the camera or server</source>
        <translation>摄像头或服务器的地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation>流地址</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TaughtCard</name>
    <message>
        <source>The last lesson</source>
        <translation>上次学习</translation>
    </message>
    <message>
        <source>Measured on sets and on people that were left out of this lesson.</source>
        <translation>用这次学习中留出的组和人测得。</translation>
    </message>
    <message>
        <source>What it was taught</source>
        <translation>教会了什么</translation>
    </message>
    <message>
        <source>Nothing yet: it knows the exercises that came with the app.</source>
        <translation>还没有：它只认识应用自带的动作。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>忘记 {0}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Sets to learn from</source>
        <translation>用于学习的组</translation>
    </message>
    <message>
        <source>Record sets</source>
        <translation>录制组</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>添加视频…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Learn from my corrections, too ({0})</source>
        <translation>也从我的更正中学习 ({0})</translation>
    </message>
    <message>
        <source>Choose a video of each set</source>
        <translation>为每组选择一个视频</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未做任何更改</translation>
    </message>
    <message>
        <source>Your sets cannot be read</source>
        <translation>无法读取你的组</translation>
    </message>
    <message>
        <source>Shall {0} be forgotten? Its sets stay in your history.</source>
        <translation>要忘记 {0} 吗？它的组会保留在你的历史中。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>All is known again as it was before.</source>
        <translation>一切都恢复为之前所知。</translation>
    </message>
    <message>
        <source>Such as: Cossack squat</source>
        <translation>例如：哥萨克深蹲</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>动作名称</translation>
    </message>
    <message>
        <source>Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop</source>
        <translation>转到“训练”页面：做一组，休息十五秒，再做一组，然后停止</translation>
    </message>
    <message>
        <source>Teach an exercise</source>
        <translation>教一个动作</translation>
    </message>
    <message>
        <source>Name it and choose three to five sets of it: from your history, from videos, or recorded now. What is learned is judged by sets that were left out, and used only where it is better.</source>
        <translation>为它命名，并选择三到五组：来自历史、视频或现在录制。学到的内容会用留出的组来评估，只有更好时才会使用。</translation>
    </message>
</context>
<context>
    <name>TempoBar</name>
    <message>
        <source>Tempo</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Tempo: down</source>
        <translation>节奏：下</translation>
    </message>
    <message>
        <source>Tempo: pause</source>
        <translation>节奏：停</translation>
    </message>
    <message>
        <source>Tempo: up</source>
        <translation>节奏：上</translation>
    </message>
    <message>
        <source>Down – pause – up</source>
        <translation>下 – 停 – 上</translation>
    </message>
    <message>
        <source>last: {0} – {1} – {2} s</source>
        <translation>上次：{0} – {1} – {2} 秒</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>语音报数</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>语音建议</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Raise both arms</source>
        <translation>举起双臂</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>保留视频</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>没有东西会自己动</translation>
    </message>
    <message>
        <source>When a countdown runs, a set is over, or the planned rest is.</source>
        <translation>当倒计时进行中、一组结束或计划的休息结束时。</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>With a pause between.</source>
        <translation>中间有停顿。</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation>语音和提示音的音量。</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>For two seconds, to start and to stop. The camera is on while the page is shown.</source>
        <translation>持续两秒，用于开始和停止。显示此页面时摄像头会打开。</translation>
    </message>
    <message>
        <source>A camera's session counts only after it.</source>
        <translation>使用摄像头的训练在此之后才开始计数。</translation>
    </message>
    <message>
        <source>Start without a hand</source>
        <translation>免手动开始</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>就位时间</translation>
    </message>
    <message>
        <source>Of a camera's sessions, on this computer. A sign is over the picture meanwhile.</source>
        <translation>使用摄像头的训练，保存在这台电脑上。期间画面上方会有标志。</translation>
    </message>
    <message>
        <source>Charts and figures stand still until they are asked to move.</source>
        <translation>图表和人形保持静止，直到你让它们动起来。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Calm picture</source>
        <translation>画面平稳</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>后退一帧 (,)</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>前进一帧 (.)</translation>
    </message>
    <message>
        <source>Cue before</source>
        <translation>上一条提示</translation>
    </message>
    <message>
        <source>To the cue before (Shift+C)</source>
        <translation>到上一条提示 (Shift+C)</translation>
    </message>
    <message>
        <source>Next cue</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>To the next cue (C)</source>
        <translation>到下一条提示 (C)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>This repetition again and again (L)</source>
        <translation>反复播放这一次 (L)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (&lt; slower, &gt; faster)</source>
        <translation>速度（&lt; 更慢，&gt; 更快）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>What is followed over all visits</source>
        <translation>在所有到访中跟踪的内容</translation>
    </message>
    <message>
        <source>Over all visits</source>
        <translation>所有到访</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>{0} is locked. Its sender has told you the passphrase.</source>
        <translation>{0} 已加锁。发送者已告诉你密码短语。</translation>
    </message>
</context>
<context>
    <name>UpdatesGroup</name>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>At every start</source>
        <translation>每次启动时</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Version {0} runs.</source>
        <translation>正在运行版本 {0}。</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>Ask for a newer version</source>
        <translation>查询新版本</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search patients and visits</source>
        <translation>搜索患者和到访</translation>
    </message>
    <message>
        <source>No patient or visit matches</source>
        <translation>没有匹配的患者或到访</translation>
    </message>
</context>
<context>
    <name>VisitTree</name>
    <message>
        <source>Patients and their visits, the newest first</source>
        <translation>患者及其到访，最新的在前</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Planned and done sets of each week</source>
        <translation>每周计划和完成的组数</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Week of {0}: nothing planned</source>
        <translation>{0} 的一周：没有计划</translation>
    </message>
    <message>
        <source>Week of {0}: {1} of {2} planned sets, {3}</source>
        <translation>{0} 的一周：完成 {1} / {2} 个计划组，{3}</translation>
    </message>
    <message>
        <source>Nothing was planned yet: write a plan, or take over one to begin with.</source>
        <translation>还没有安排：写一个计划，或先采用一个现成的。</translation>
    </message>
    <message>
        <source>{0} of {1} planned sets were done: {2}.</source>
        <translation>已完成 {0} / {1} 个计划组：{2}。</translation>
    </message>
</context>
<context>
    <name>amending</name>
    <message>
        <source>{0} is now {1}</source>
        <translation>{0} 现为 {1}</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>未计入：{0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>已计入：{0}</translation>
    </message>
    <message>
        <source>Split: {0}</source>
        <translation>已拆分：{0}</translation>
    </message>
    <message>
        <source>Merged: {0} and the next</source>
        <translation>已合并：{0} 与下一个</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>已删除：{0}</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>画面/秒</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>每秒画面数</translation>
    </message>
    <message>
        <source>Nothing is worse than the noise of the rounds explains.</source>
        <translation>没有比各轮波动所能解释的更差的。</translation>
    </message>
    <message>
        <source>Worse than the noise of the rounds explains: {0}.</source>
        <translation>比各轮波动所能解释的更差：{0}。</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>在波动之内</translation>
    </message>
    <message>
        <source>{0}, on the graphics card</source>
        <translation>{0}，在显卡上</translation>
    </message>
    <message>
        <source>Whole pipeline beside the landmarker alone</source>
        <translation>完整处理相对于仅关节检测</translation>
    </message>
    <message>
        <source>Pictures per second, whole pipeline</source>
        <translation>每秒画面数，完整处理</translation>
    </message>
    <message>
        <source>Pictures per second, landmarker alone</source>
        <translation>每秒画面数，仅关节检测</translation>
    </message>
    <message>
        <source>A video file, times real time</source>
        <translation>视频文件，实时的倍数</translation>
    </message>
    <message>
        <source>Delay beside the landmarker's own</source>
        <translation>相对于仅关节检测的延迟</translation>
    </message>
    <message>
        <source>Delay, the middle (ms)</source>
        <translation>延迟，中位数（毫秒）</translation>
    </message>
    <message>
        <source>Delay, one picture in twenty (ms)</source>
        <translation>延迟，二十帧中的一帧（毫秒）</translation>
    </message>
    <message>
        <source>Landmarker, one picture in twenty (ms)</source>
        <translation>关节检测，二十帧中的一帧（毫秒）</translation>
    </message>
    <message>
        <source>An answer from the joints (ms)</source>
        <translation>由关节得出一次回答（毫秒）</translation>
    </message>
    <message>
        <source>An answer from the picture (ms)</source>
        <translation>由画面得出一次回答（毫秒）</translation>
    </message>
    <message>
        <source>Cheaper than single passes, times</source>
        <translation>比单次运行便宜的倍数</translation>
    </message>
    <message>
        <source>Cheaper than one batch, times</source>
        <translation>比一个批次便宜的倍数</translation>
    </message>
    <message>
        <source>From the start to the first picture (s)</source>
        <translation>从启动到第一帧画面（秒）</translation>
    </message>
    <message>
        <source>From Start to the first picture (s)</source>
        <translation>从开始到第一帧画面（秒）</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <source>Dropped pictures</source>
        <translation>丢弃的画面</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>The camera sees no one at the cursor.</source>
        <translation>摄像头在光标处看不到人。</translation>
    </message>
    <message>
        <source>At the cursor the camera sees {0}°.</source>
        <translation>在光标处摄像头看到 {0}°。</translation>
    </message>
    <message>
        <source>Enter both positions: what the camera sees and what you read.</source>
        <translation>请输入两个位置：摄像头看到的和你读出的。</translation>
    </message>
    <message>
        <source>The camera saw nearly the same angle twice: move at least {0}°.</source>
        <translation>摄像头两次看到几乎相同的角度：请至少活动 {0}°。</translation>
    </message>
    <message>
        <source>You read nearly the same angle twice: move at least {0}°.</source>
        <translation>你两次读出几乎相同的角度：请至少活动 {0}°。</translation>
    </message>
    <message>
        <source>You read less than half of what the camera saw: check the numbers.</source>
        <translation>你读出的不到摄像头所见的一半：请检查数字。</translation>
    </message>
    <message>
        <source>You read more than twice of what the camera saw: check the numbers.</source>
        <translation>你读出的超过摄像头所见的两倍：请检查数字。</translation>
    </message>
    <message>
        <source>Not calibrated: angles are told as the camera sees them.</source>
        <translation>未校准：角度按摄像头所见显示。</translation>
    </message>
    <message>
        <source>{0}; {1}. By {2}, {3}.</source>
        <translation>{0}；{1}。由 {2}，{3}。</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>This app may not use the camera: allow it in System Settings › Privacy &amp; Security › Camera, then open the app again.</source>
        <translation>本应用不能使用摄像头：请在“系统设置 › 隐私与安全性 › 摄像头”中允许，然后重新打开本应用。</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>The new language</source>
        <translation>新语言</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again.</source>
        <translation>重新打开此窗口后生效。</translation>
    </message>
    <message>
        <source>It is spoken once this window is opened again. Do that now?</source>
        <translation>重新打开此窗口后生效。现在打开吗？</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>次</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (不确定)</translation>
    </message>
    <message>
        <source>{0}° range</source>
        <translation>活动度 {0}°</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>for the next session</source>
        <translation>用于下次训练</translation>
    </message>
    <message>
        <source>last set: {0}</source>
        <translation>上一组：{0}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <translation>画面中没有人</translation>
    </message>
    <message>
        <source>Step back until you are all in it.</source>
        <translation>后退，直到全身都在画面内。</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由你选择</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>无动作</translation>
    </message>
    <message>
        <source>Begin whenever you like.</source>
        <translation>随时可以开始。</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>把握 {0}</translation>
    </message>
    <message>
        <source>Watching…</source>
        <translation>正在观察…</translation>
    </message>
    <message>
        <source>Unsure: {0}?</source>
        <translation>不确定：{0}？</translation>
    </message>
    <message>
        <source>Counting starts when it is clear.</source>
        <translation>确认动作后开始计数。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>视频文件…</translation>
    </message>
    <message>
        <source>Network stream…</source>
        <translation>网络流…</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>演示录像</translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation>镜像摄像头</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>重新查找摄像头</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>重新读取历史</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Voice and tones</source>
        <translation>语音和提示音</translation>
    </message>
    <message>
        <source>Delayed mirror</source>
        <translation>延时镜子</translation>
    </message>
    <message>
        <source>What the networks say</source>
        <translation>神经网络的判断</translation>
    </message>
    <message>
        <source>Another exercise…</source>
        <translation>其他动作…</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>不，不是</translation>
    </message>
    <message>
        <source>Show the guide again…</source>
        <translation>再次显示指南…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>查找新版本</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The visit of this reference was deleted: choose another one.</source>
        <translation>此参考的到访已删除：请选择其他参考。</translation>
    </message>
    <message>
        <source>Reading visit {0} of {1}…</source>
        <translation>正在读取第 {0} 次到访，共 {1} 次…</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>参考：{0}</translation>
    </message>
    <message>
        <source>Kept by {0}, {1}</source>
        <translation>由 {0} 保留，{1}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Seconds of the way out</source>
        <translation>出去过程的秒数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Seconds at the turning point</source>
        <translation>转折点的秒数</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Seconds of the way back</source>
        <translation>返回过程的秒数</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>左/右</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seconds of the whole repetition</source>
        <translation>整次的秒数</translation>
    </message>
    <message>
        <source>How much more the left side moves than the right one</source>
        <translation>左侧比右侧多动多少</translation>
    </message>
    <message>
        <source>The camera stands wrong for it, or the poses were not kept.</source>
        <translation>摄像头位置不合适，或没有保留姿态数据。</translation>
    </message>
    <message>
        <source>More than the measurement's own error explains.</source>
        <translation>超出测量本身误差所能解释的范围。</translation>
    </message>
    <message>
        <source>The measurement's own error explains it.</source>
        <translation>测量本身的误差可以解释。</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>每次用时</translation>
    </message>
    <message>
        <source>It could not be measured in any visit.</source>
        <translation>任何到访中都未能测量。</translation>
    </message>
    <message>
        <source>A trend needs visits on two days: measured so far in {0}.</source>
        <translation>趋势需要两天的到访：目前测量于 {0}。</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: sure</source>
        <translation>{1} 次到访，每周 {0}：确定</translation>
    </message>
    <message>
        <source>{0} per week over {1} visits: unsure</source>
        <translation>{1} 次到访，每周 {0}：不确定</translation>
    </message>
    <message>
        <source>Repetition {0}: driving movement, % of the trunk</source>
        <translation>第 {0} 次：主导动作，躯干的 %</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees by the goniometer</source>
        <translation>第 {0} 次：{1}，量角器的度数</translation>
    </message>
    <message>
        <source>Repetition {0}: {1}, degrees as the camera sees them</source>
        <translation>第 {0} 次：{1}，摄像头所见的度数</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>髋</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>肘</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>踝</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Sessions: {0}, repetitions: {1}, people: {2} ({3})</source>
        <translation>训练：{0}，次数：{1}，人数：{2} ({3})</translation>
    </message>
    <message>
        <source>of it the movement of sets: {0} ({1})</source>
        <translation>其中各组的动作数据：{0} ({1})</translation>
    </message>
    <message>
        <source>videos: {0} ({1})</source>
        <translation>视频：{0} ({1})</translation>
    </message>
    <message>
        <source>backups: {0} ({1})</source>
        <translation>备份：{0} ({1})</translation>
    </message>
    <message>
        <source>journals that wait: {0}</source>
        <translation>等待中的记录：{0}</translation>
    </message>
    <message>
        <source>There is none yet. One is made when you close the app after training.</source>
        <translation>还没有。训练后关闭应用时会创建一个。</translation>
    </message>
    <message>
        <source>{0}, {1}, found sound just now. {2}</source>
        <translation>{0}，{1}，刚检查过，完好。{2}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2}</source>
        <translation>{0}，{1}。{2}</translation>
    </message>
    <message>
        <source>{0}, {1}, damaged: back up now. {2}</source>
        <translation>{0}，{1}，已损坏：请立即备份。{2}</translation>
    </message>
    <message>
        <source>{0} A newer one is damaged: back up now.</source>
        <translation>{0} 较新的一份已损坏：请立即备份。</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · on request</source>
        <translation>{0} · 手动</translation>
    </message>
    <message>
        <source>Damaged: {0}. Restore a backup.</source>
        <translation>已损坏：{0}。请恢复备份。</translation>
    </message>
    <message>
        <source>Sound. It holds {0} sessions, {1} sets and {2} repetitions.</source>
        <translation>完好。包含 {0} 次训练、{1} 组、{2} 次动作。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Restored. The log that stood there before is kept as {0}</source>
        <translation>已恢复。之前的日志保留为 {0}</translation>
    </message>
    <message>
        <source>{0}. New sessions: {1}, sets: {2}, repetitions: {3}.</source>
        <translation>{0}。新训练：{1}，组：{2}，次数：{3}。</translation>
    </message>
    <message>
        <source>Sessions that are there already: {0}</source>
        <translation>已存在的训练：{0}</translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation>未采用：{0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 项</translation>
    </message>
    <message>
        <source>New holds: {0}</source>
        <translation>新的保持动作：{0}</translation>
    </message>
    <message>
        <source>New or changed notes: {0}</source>
        <translation>新增或更改的备注：{0}</translation>
    </message>
    <message>
        <source>Notes that were deleted elsewhere: {0}</source>
        <translation>在别处删除的备注：{0}</translation>
    </message>
    <message>
        <source>New corrections: {0}</source>
        <translation>新的更正：{0}</translation>
    </message>
    <message>
        <source>Sets with new words on exertion, pain or weight: {0}</source>
        <translation>有新的用力程度、疼痛或重量记录的组：{0}</translation>
    </message>
    <message>
        <source>Sets whose movement of the joints is new: {0}</source>
        <translation>有新关节运动的组：{0}</translation>
    </message>
    <message>
        <source>Moments whose recognition is new: {0}</source>
        <translation>有新识别结果的时刻：{0}</translation>
    </message>
    <message>
        <source>New references: {0}</source>
        <translation>新的参考：{0}</translation>
    </message>
    <message>
        <source>People of whom something is new: {0}</source>
        <translation>有新信息的人员：{0}</translation>
    </message>
    <message>
        <source>New calibrations of joints: {0}</source>
        <translation>新的关节校准：{0}</translation>
    </message>
    <message>
        <source>New plans: {0}</source>
        <translation>新的计划：{0}</translation>
    </message>
    <message>
        <source>New goals: {0}</source>
        <translation>新的目标：{0}</translation>
    </message>
    <message>
        <source>1 session was deleted for good.</source>
        <translation>已永久删除 1 次训练。</translation>
    </message>
    <message>
        <source>{0} sessions were deleted for good.</source>
        <translation>已永久删除 {0} 次训练。</translation>
    </message>
    <message>
        <source>PostgreSQL {0} answers on {1}.</source>
        <translation>PostgreSQL {0} 在 {1} 上有响应。</translation>
    </message>
    <message>
        <source>Its log was written by another version of this app.</source>
        <translation>其日志由本应用的另一个版本写入。</translation>
    </message>
    <message>
        <source>It holds no log yet: one is made when you first use it.</source>
        <translation>其中还没有日志：首次使用时会创建。</translation>
    </message>
    <message>
        <source>Its log has {0} sessions.</source>
        <translation>其日志有 {0} 次训练。</translation>
    </message>
    <message>
        <source>In a file on this computer. A server lets several stations share it.</source>
        <translation>保存在这台电脑的文件中。使用服务器可让多台设备共享。</translation>
    </message>
    <message>
        <source>On the server {0}.</source>
        <translation>在服务器 {0} 上。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>A session is running: stop it first.</source>
        <translation>训练正在进行：请先停止。</translation>
    </message>
    <message>
        <source>That did not work; the file of faults says why.</source>
        <translation>没有成功；原因见错误文件。</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>单页报告 (PDF)</translation>
    </message>
    <message>
        <source>Sealed bundle for another therapist</source>
        <translation>给另一位治疗师的密封数据包</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>带标注的视频</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>All that was measured (JSON)</source>
        <translation>全部测量数据 (JSON)</translation>
    </message>
    <message>
        <source>For a clinic's system (FHIR)</source>
        <translation>用于诊所系统 (FHIR)</translation>
    </message>
    <message>
        <source>Movement for OpenSim (TRC)</source>
        <translation>用于 OpenSim 的动作 (TRC)</translation>
    </message>
    <message>
        <source>Movement for a laboratory (C3D)</source>
        <translation>用于实验室的动作 (C3D)</translation>
    </message>
    <message>
        <source>no movement was kept</source>
        <translation>没有保留动作数据</translation>
    </message>
    <message>
        <source>no video was kept</source>
        <translation>没有保留视频</translation>
    </message>
    <message>
        <source>A video of this visit lies on this computer.</source>
        <translation>这台电脑上有此次到访的视频。</translation>
    </message>
    <message>
        <source>Video kept</source>
        <translation>已保留视频</translation>
    </message>
    <message>
        <source>No picture of this visit is kept, only the movement of the joints.</source>
        <translation>此次到访没有保留画面，只有关节的运动。</translation>
    </message>
    <message>
        <source>Joints only, no picture</source>
        <translation>仅关节，无画面</translation>
    </message>
    <message>
        <source>Neither pictures nor movements of this visit are kept, only its figures.</source>
        <translation>此次到访没有保留画面和动作数据，只有数字。</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>仅数据</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>took in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>A little on six days: nothing that the neighbours would hear.</source>
        <translation>每周六天，每天一点：不会吵到邻居。</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <translation>手臂绕环</translation>
    </message>
    <message>
        <source>Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.</source>
        <translation>每天练习平衡和腿部，适合想站得更稳的人。身边请备一把椅子。</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>卧推</translation>
    </message>
    <message>
        <source>Bend your elbows further.</source>
        <translation>手肘再弯一些。</translation>
    </message>
    <message>
        <source>Bent-over row</source>
        <translation>俯身划船</translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <translation>二头弯举</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>鸟狗式</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>提踵</translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <translation>挺举</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>硬拉</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>臂屈伸</translation>
    </message>
    <message>
        <source>Elbow to knee</source>
        <translation>肘碰膝</translation>
    </message>
    <message>
        <source>Face the camera from a few steps away with room above the bar.</source>
        <translation>面向摄像头，相距几步，横杆上方留出空间。</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands and beside your feet.</source>
        <translation>面向摄像头，双手上方和双脚两侧留出空间。</translation>
    </message>
    <message>
        <source>Face the camera with room above your hands.</source>
        <translation>面向摄像头，双手上方留出空间。</translation>
    </message>
    <message>
        <source>Face the camera with room for both arms.</source>
        <translation>面向摄像头，给双臂留出空间。</translation>
    </message>
    <message>
        <source>Face the camera with your whole body in the picture.</source>
        <translation>面向摄像头，全身在画面内。</translation>
    </message>
    <message>
        <source>Face the camera, lying on your side, with head and feet in the picture.</source>
        <translation>侧卧面向摄像头，头和脚都在画面内。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Front raise</source>
        <translation>前平举</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>臀桥</translation>
    </message>
    <message>
        <source>Go lower, until your thighs are level.</source>
        <translation>再低一些，直到大腿水平。</translation>
    </message>
    <message>
        <source>It is too dark: switch on a light or turn towards the window.</source>
        <translation>太暗了：请开灯或转向窗户。</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>跳绳</translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <translation>开合跳</translation>
    </message>
    <message>
        <source>Keep your body in one straight line and bend your elbows all the way.</source>
        <translation>身体保持一条直线，手肘充分弯曲。</translation>
    </message>
    <message>
        <source>Keep your elbows at your sides.</source>
        <translation>手肘贴近身体两侧。</translation>
    </message>
    <message>
        <source>Keep your front knee behind your toes and your trunk upright.</source>
        <translation>前膝不要超过脚尖，躯干保持直立。</translation>
    </message>
    <message>
        <source>Keep your trunk upright: do not lean back to lift.</source>
        <translation>躯干保持直立：不要后仰借力。</translation>
    </message>
    <message>
        <source>Kneel on hands and knees side-on to the camera.</source>
        <translation>侧对摄像头，双手双膝着地跪好。</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>侧平举</translation>
    </message>
    <message>
        <source>Legs, push and pull with your own weight and a bar, three times a week.</source>
        <translation>用自重和单杠练腿、推和拉，每周三次。</translation>
    </message>
    <message>
        <source>Lie side-on to the camera with head and feet in the picture.</source>
        <translation>侧对摄像头躺下，头和脚都在画面内。</translation>
    </message>
    <message>
        <source>Lift your hips: do not let your back sag.</source>
        <translation>抬起髋部：不要塌腰。</translation>
    </message>
    <message>
        <source>Load both legs alike.</source>
        <translation>两腿受力要均匀。</translation>
    </message>
    <message>
        <source>Lower more slowly.</source>
        <translation>下放慢一些。</translation>
    </message>
    <message>
        <source>Lower your hips: make one straight line from shoulders to heels.</source>
        <translation>放低髋部：从肩到脚跟成一条直线。</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>弓步蹲</translation>
    </message>
    <message>
        <source>Move both arms alike.</source>
        <translation>两臂动作要一致。</translation>
    </message>
    <message>
        <source>Pair of dumbbells</source>
        <translation>一对哑铃</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>平板支撑</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation>引体向上</translation>
    </message>
    <message>
        <source>Push your knees out, in line with your feet.</source>
        <translation>膝盖向外推，与脚尖方向一致。</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>俯卧撑</translation>
    </message>
    <message>
        <source>Put the chair side-on to the camera and sit with both feet on the floor.</source>
        <translation>把椅子侧对摄像头放好，坐下，双脚着地。</translation>
    </message>
    <message>
        <source>Set the camera at your side so that it sees shoulders, elbows and hands.</source>
        <translation>把摄像头放在身体侧面，能看到肩、肘和手。</translation>
    </message>
    <message>
        <source>Set the camera beside or behind the bench at the height of the bar.</source>
        <translation>把摄像头放在卧推凳旁边或后面，与杠铃同高。</translation>
    </message>
    <message>
        <source>Set the camera in front of or behind the bar so that it sees bar and hips.</source>
        <translation>把摄像头放在横杆前面或后面，能看到横杆和髋部。</translation>
    </message>
    <message>
        <source>Set the camera low at your side so that it sees you from head to feet.</source>
        <translation>把摄像头低放在身体侧面，能从头到脚看到你。</translation>
    </message>
    <message>
        <source>Shoulder press</source>
        <translation>肩上推举</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>侧平板支撑</translation>
    </message>
    <message>
        <source>Single-leg stand</source>
        <translation>单腿站立</translation>
    </message>
    <message>
        <source>Sit against the wall side-on to the camera.</source>
        <translation>侧对摄像头靠墙坐好。</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>坐站练习</translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation>仰卧起坐</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>深蹲</translation>
    </message>
    <message>
        <source>Stand bent over, side-on to the camera.</source>
        <translation>俯身站立，侧对摄像头。</translation>
    </message>
    <message>
        <source>Stand half side-on to the camera with your arms in the picture.</source>
        <translation>半侧对摄像头站立，双臂在画面内。</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room for a long step.</source>
        <translation>侧对摄像头站立，留出迈一大步的空间。</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with room in front of you.</source>
        <translation>侧对摄像头站立，身前留出空间。</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your feet in the picture.</source>
        <translation>侧对摄像头站立，双脚在画面内。</translation>
    </message>
    <message>
        <source>Stand side-on to the camera with your whole body in the picture.</source>
        <translation>侧对摄像头站立，全身在画面内。</translation>
    </message>
    <message>
        <source>Stay in one place.</source>
        <translation>请待在原地。</translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation>站得更稳</translation>
    </message>
    <message>
        <source>Step into the picture.</source>
        <translation>请走进画面。</translation>
    </message>
    <message>
        <source>Strong at home</source>
        <translation>在家变强</translation>
    </message>
    <message>
        <source>Ten quiet minutes</source>
        <translation>安静十分钟</translation>
    </message>
    <message>
        <source>The movement was too small.</source>
        <translation>动作幅度太小。</translation>
    </message>
    <message>
        <source>There are two people in the picture: only one can be followed.</source>
        <translation>画面中有两个人：只能跟踪一人。</translation>
    </message>
    <message>
        <source>Turn side-on to the camera: the movement cannot be measured from here.</source>
        <translation>请侧对摄像头：从这里无法测量动作。</translation>
    </message>
    <message>
        <source>Turn to face the camera: the movement cannot be measured from here.</source>
        <translation>请面向摄像头：从这里无法测量动作。</translation>
    </message>
    <message>
        <source>Upper body twice a week; choose a weight that leaves two repetitions in reserve.</source>
        <translation>上肢，每周两次；选择还能再做两次的重量。</translation>
    </message>
    <message>
        <source>Use your whole range.</source>
        <translation>动作要做满整个活动度。</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>靠墙静蹲</translation>
    </message>
    <message>
        <source>Whole body, three short sessions a week, no equipment: for the first month.</source>
        <translation>全身，每周三次短训练，无需器械：适合第一个月。</translation>
    </message>
    <message>
        <source>You are too far away: come closer.</source>
        <translation>你离得太远：请靠近一些。</translation>
    </message>
    <message>
        <source>You are too near: step back until your whole body is in the picture.</source>
        <translation>你离得太近：请后退，直到全身都在画面内。</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>腹肌</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>踝部</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背部</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>肱二头肌</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>小腿</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>胸部</translation>
    </message>
    <message>
        <source>front shoulders</source>
        <translation>肩前部</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>腘绳肌</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>髋屈肌</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>髋部</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>腿部</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>股四头肌</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>side abdominals</source>
        <translation>侧腹</translation>
    </message>
    <message>
        <source>side shoulders</source>
        <translation>肩中部</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>肱三头肌</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>上背部</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>Range of motion: not measured yet</source>
        <translation>活动度：尚未测量</translation>
    </message>
    <message>
        <source>Range of motion: {0}</source>
        <translation>活动度：{0}</translation>
    </message>
    <message>
        <source>Range of motion: {0}, wanted at least {1}°</source>
        <translation>活动度：{0}，要求至少 {1}°</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Train on {0} days a week</source>
        <translation>每周训练 {0} 天</translation>
    </message>
    <message>
        <source>{0} sets a week</source>
        <translation>每周 {0} 组</translation>
    </message>
    <message>
        <source>{0} repetitions a week</source>
        <translation>每周 {0} 次</translation>
    </message>
    <message>
        <source>Hold for {0} a week</source>
        <translation>每周保持 {0}</translation>
    </message>
    <message>
        <source>{0} repetitions in a set</source>
        <translation>一组 {0} 次</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>保持 {0}</translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation>举起 {0}</translation>
    </message>
    <message>
        <source>Range of motion of {0}</source>
        <translation>活动度达到 {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>✓ this week</source>
        <translation>✓ 本周</translation>
    </message>
    <message>
        <source>not yet this week</source>
        <translation>本周尚未</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ 已达到</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>截至 {0}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Where do you train?</source>
        <translation>你在哪里训练？</translation>
    </message>
    <message>
        <source>Place the camera so that it sees you from head to feet.</source>
        <translation>把摄像头放在能从头到脚看到你的位置。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Show me as a mirror does</source>
        <translation>像镜子一样显示我</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Connect one and look again, or go on: a video or the demo will do.</source>
        <translation>连接一个并重新查找，或继续：视频或演示也可以。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>The networks are being loaded.</source>
        <translation>正在加载神经网络。</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>Good: I can see you well.</source>
        <translation>很好：我能清楚地看到你。</translation>
    </message>
    <message>
        <source>Welcome to your coach</source>
        <translation>欢迎使用你的教练</translation>
    </message>
    <message>
        <source>It watches you train, counts every repetition and tells you what to mend. Everything stays on this computer. What is your name?</source>
        <translation>它会看你训练，为每次动作计数，并告诉你需要改进的地方。一切都留在这台电脑上。你叫什么名字？</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>What would you like to hear?</source>
        <translation>你想听到什么？</translation>
    </message>
    <message>
        <source>With sound you need not look at the screen. Ctrl+U switches it off and on.</source>
        <translation>有声音就不用看屏幕。按 Ctrl+U 可关闭或打开。</translation>
    </message>
    <message>
        <source>Count aloud</source>
        <translation>语音报数</translation>
    </message>
    <message>
        <source>Give advice aloud</source>
        <translation>语音建议</translation>
    </message>
    <message>
        <source>Tones at start and end of sets</source>
        <translation>每组开始和结束时的提示音</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>One, two, three. Well done.</source>
        <translation>一、二、三。做得好。</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>你想怎样开始？</translation>
    </message>
    <message>
        <source>The button, Ctrl+Enter, or without touching anything.</source>
        <translation>按按钮、按 Ctrl+Enter，或完全不用触碰。</translation>
    </message>
    <message>
        <source>Start and stop by raising both arms for two seconds</source>
        <translation>举起双臂两秒来开始和停止</translation>
    </message>
    <message>
        <source>Time to get into position after the start</source>
        <translation>开始后的就位时间</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The help is missing</source>
        <translation>缺少帮助</translation>
    </message>
    <message>
        <source>It should lie in {0}: install the app again.</source>
        <translation>它应在 {0} 中：请重新安装应用。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Repetitions that count</source>
        <translation>计入的次数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes and seconds from the start</source>
        <translation>从开始起的分和秒</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Range of motion with its error, degrees</source>
        <translation>活动度及其误差，度</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Down – pause – up, seconds</source>
        <translation>下 – 停 – 上，秒</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>{0} (unsure)</source>
        <translation>{0} (不确定)</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>把握 {0}</translation>
    </message>
    <message>
        <source>Rep {0}</source>
        <translation>第 {0} 次</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>未计入。{0}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>Held for {0}</source>
        <translation>已保持 {0}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Its video is gone and could not be brought back.</source>
        <translation>视频已不存在，无法恢复。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Stand so that the camera sees all of the movement.</source>
        <translation>站到摄像头能看到整个动作的位置。</translation>
    </message>
    <message>
        <source>An exercise of your own</source>
        <translation>自定义动作</translation>
    </message>
    <message>
        <source>Until you teach it, any movement that comes back to where it began is counted.</source>
        <translation>在你教会它之前，凡是回到起点的动作都会被计数。</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>From any side</source>
        <translation>任意方向</translation>
    </message>
    <message>
        <source>The seconds are counted for which you hold it.</source>
        <translation>计算你保持的秒数。</translation>
    </message>
    <message>
        <source>Each side is counted for itself; both at once count once.</source>
        <translation>左右两侧分别计数；两侧同时做算一次。</translation>
    </message>
    <message>
        <source>Left and right together count once.</source>
        <translation>左右各做一下合计一次。</translation>
    </message>
    <message>
        <source>There and back counts once; {0}° to {1}° is usual.</source>
        <translation>一去一回算一次；通常为 {0}° 到 {1}°。</translation>
    </message>
    <message>
        <source>There and back counts once.</source>
        <translation>一去一回算一次。</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The coach cannot start</source>
        <translation>教练无法启动</translation>
    </message>
    <message>
        <source>Waiting for the picture</source>
        <translation>正在等待画面</translation>
    </message>
    <message>
        <source>About your log</source>
        <translation>关于你的日志</translation>
    </message>
    <message>
        <source>About your video</source>
        <translation>关于你的视频</translation>
    </message>
    <message>
        <source>No exercise was seen. Stand so that your whole body is in the picture, and try again.</source>
        <translation>没有看到动作。请站到全身都在画面内的位置，再试一次。</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>没有计数</translation>
    </message>
    <message>
        <source>Seen, and not kept in your history</source>
        <translation>已看到，但未保存到历史</translation>
    </message>
    <message>
        <source>Saved in your history</source>
        <translation>已保存到你的历史</translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation>训练无法开始</translation>
    </message>
    <message>
        <source>The session has ended early</source>
        <translation>训练提前结束</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>A camera, a video file, a network stream or the demo recording.</source>
        <translation>摄像头、视频文件、网络流或演示录像。</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择来源</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>正在打开来源…</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>准备好就开始吧</translation>
    </message>
    <message>
        <source>Press Start to watch a recorded session.</source>
        <translation>按“开始”观看录制的训练。</translation>
    </message>
    <message>
        <source>Press Start to watch {0}.</source>
        <translation>按“开始”观看 {0}。</translation>
    </message>
    <message>
        <source>Stand so that the camera sees your whole body, then press Start.</source>
        <translation>站到摄像头能看到你全身的位置，然后按“开始”。</translation>
    </message>
    <message>
        <source>End the session and keep what was counted</source>
        <translation>结束训练并保留已计数的内容</translation>
    </message>
    <message>
        <source>The session is being written down</source>
        <translation>正在写入训练</translation>
    </message>
    <message>
        <source>The networks are being loaded</source>
        <translation>正在加载神经网络</translation>
    </message>
    <message>
        <source>The coach could not be loaded: see the message above</source>
        <translation>无法加载教练：见上方消息</translation>
    </message>
    <message>
        <source>Choose a source first</source>
        <translation>请先选择来源</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在历史中显示</translation>
    </message>
</context>
<context>
    <name>loading</name>
    <message>
        <source>Opening the log…</source>
        <translation>正在打开日志…</translation>
    </message>
    <message>
        <source>Looking for the pose model…</source>
        <translation>正在查找姿态模型…</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>正在加载神经网络…</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>正在预热…</translation>
    </message>
    <message>
        <source>Fetching the pose model…</source>
        <translation>正在获取姿态模型…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The app's model itself is trained on everybody, those people too: no figure of it can be given on them.</source>
        <translation>应用自带的模型是用所有人的数据训练的，也包括这些人：因此无法在他们身上给出它自己的数值。</translation>
    </message>
    <message>
        <source>dip: two real people and a generated one; unproven, its word weighs half.</source>
        <translation>臂屈伸：两个真人和一个生成的人；未经证实，其意见按一半计。</translation>
    </message>
    <message>
        <source>arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of eight.</source>
        <translation>手臂绕环、肘碰膝：五个人的动作捕捉；坐站练习：八个人的 Kinect 骨架。</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (已损坏)</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (使用中)</translation>
    </message>
    <message>
        <source>Names exercises from the movement of your joints.</source>
        <translation>根据关节的运动识别动作。</translation>
    </message>
    <message>
        <source>Names exercises from the picture.</source>
        <translation>根据画面识别动作。</translation>
    </message>
    <message>
        <source>Finds your joints in the picture.</source>
        <translation>在画面中找到你的关节。</translation>
    </message>
    <message>
        <source>It was taught on this computer.</source>
        <translation>它是在这台电脑上教会的。</translation>
    </message>
    <message>
        <source>It is experimental: it is asked and shown, and changes no answer.</source>
        <translation>它是实验性的：会询问并显示它的结果，但不改变任何判断。</translation>
    </message>
    <message>
        <source>See the file LICENSE beside it; that of its data is below.</source>
        <translation>见旁边的 LICENSE 文件；其数据的许可证见下方。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>{0}, moments of sets that were left out</source>
        <translation>{0}，留出组的瞬间</translation>
    </message>
    <message>
        <source>Clips of people it never saw</source>
        <translation>它从未见过的人的片段</translation>
    </message>
    <message>
        <source>Moments of people it never saw</source>
        <translation>它从未见过的人的瞬间</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Dropped frames</source>
        <translation>丢帧</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <translation>神经网络运行于</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>When the app starts, {0} is asked once. That tells it that version {1} runs here and, as every request does, your internet address; nothing of you or your training. Nothing is installed.</source>
        <translation>应用启动时会向 {0} 查询一次。这会让它知道这里运行版本 {1}，并像任何请求一样知道你的网络地址；不含你和训练的任何信息。不会安装任何内容。</translation>
    </message>
    <message>
        <source>This is the newest version: {0}.</source>
        <translation>这是最新版本：{0}。</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}. {2}</source>
        <translation>已有版本 {0}；当前是 {1}。{2}</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>有新版本</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note kept: {0}</source>
        <translation>已保存备注：{0}</translation>
    </message>
    <message>
        <source>Note changed: {0}</source>
        <translation>已更改备注：{0}</translation>
    </message>
    <message>
        <source>Note deleted: {0}</source>
        <translation>已删除备注：{0}</translation>
    </message>
    <message>
        <source>Drawing removed</source>
        <translation>已移除绘图</translation>
    </message>
    <message>
        <source>{0}, repetition {1}</source>
        <translation>{0}，第 {1} 次</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>This moment, {0}</source>
        <translation>此刻，{0}</translation>
    </message>
    <message>
        <source>The whole visit</source>
        <translation>整个到访</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>角度 {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>text “{0}”</source>
        <translation>文字“{0}”</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>This is a fault in the app ({0}). What happened is written in {1}.</source>
        <translation>这是应用的错误 ({0})。详情写在 {1} 中。</translation>
    </message>
    <message>
        <source>The app ended suddenly the last time</source>
        <translation>应用上次意外结束</translation>
    </message>
    <message>
        <source>Every repetition that was counted is in your history. A report lies in {0}.</source>
        <translation>所有已计数的动作都在你的历史中。报告位于 {0}。</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>From your joints</source>
        <translation>来自你的关节</translation>
    </message>
    <message>
        <source>From the picture</source>
        <translation>来自画面</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>尚无判断</translation>
    </message>
    <message>
        <source>No exercise</source>
        <translation>无动作</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>experimental: not counted</source>
        <translation>实验性：不计入</translation>
    </message>
    <message>
        <source>weighs {0}</source>
        <translation>权重 {0}</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>{0} 秒前</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (副本)</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>已删除：{0}</translation>
    </message>
    <message>
        <source>Put away: {0}</source>
        <translation>已归档：{0}</translation>
    </message>
    <message>
        <source>Taken up again: {0}</source>
        <translation>已取回：{0}</translation>
    </message>
    <message>
        <source>Renamed: {0} is now {1}</source>
        <translation>已重命名：{0} 现为 {1}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>已添加：{0}</translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation>{0} (已归档)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>{0} with {1} kg</source>
        <translation>{0}，{1} kg</translation>
    </message>
    <message>
        <source>from {0}°</source>
        <translation>从 {0}°</translation>
    </message>
    <message>
        <source>up to {0}°</source>
        <translation>最多 {0}°</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>pointing</name>
    <message>
        <source>{0}, point {1} of {2}.</source>
        <translation>{0}，第 {1} 点，共 {2} 点。</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter sets the point, Escape drops it.</source>
        <translation>方向键移动十字，按住 Ctrl 则小步移动；Enter 确定该点，Esc 放弃。</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, with Control in small steps; Enter removes the drawing there, Escape puts the eraser away.</source>
        <translation>方向键移动十字，按住 Ctrl 则小步移动；Enter 删除该处的标记，Esc 收起橡皮擦。</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top.</source>
        <translation>距左 {0}，距上 {1}。</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Repetitions per day</source>
        <translation>每天次数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>纪录</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>训练量</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>最佳一组</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Time per repetition</source>
        <translation>每次用时</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>疲劳</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>动作规范</translation>
    </message>
    <message>
        <source>Repetitions of a session; with weights, weight times repetitions</source>
        <translation>一次训练的次数；有负重时为重量乘以次数</translation>
    </message>
    <message>
        <source>The most repetitions of a set, or the longest hold</source>
        <translation>一组的最多次数，或最长保持时间</translation>
    </message>
    <message>
        <source>Estimated: the speed lost by the end of the sets</source>
        <translation>估算：每组末尾的速度下降</translation>
    </message>
    <message>
        <source>{0} % slower by the end</source>
        <translation>末尾慢 {0} %</translation>
    </message>
    <message>
        <source>{0} in a row</source>
        <translation>连续 {0}</translation>
    </message>
    <message>
        <source>{0}, {1} at the longest</source>
        <translation>{0}，最长 {1}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>In a set</source>
        <translation>单组</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>单日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>{0} in a set</source>
        <translation>单组 {0}</translation>
    </message>
    <message>
        <source>{0} on a day</source>
        <translation>单日 {0}</translation>
    </message>
    <message>
        <source>held for {0}</source>
        <translation>保持 {0}</translation>
    </message>
    <message>
        <source>{0} lifted</source>
        <translation>举起 {0}</translation>
    </message>
    <message>
        <source>{0} range</source>
        <translation>活动度 {0}</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Go</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>休息结束。</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>下一项：{0}。</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>Set done: {0}.</source>
        <translation>本组完成：{0}。</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>from the front</source>
        <translation>从前面</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>从后面</translation>
    </message>
    <message>
        <source>half from the side</source>
        <translation>半侧面</translation>
    </message>
    <message>
        <source>from the side</source>
        <translation>从侧面</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Mean range</source>
        <translation>平均活动度</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Joints visible</source>
        <translation>可见的关节</translation>
    </message>
    <message>
        <source>Error of the range</source>
        <translation>活动度的误差</translation>
    </message>
    <message>
        <source>Person in the picture</source>
        <translation>画面中的人</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒画面数</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>this exercise tells no angle</source>
        <translation>此动作不给出角度</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}：无</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>1° seen is {0}° on the goniometer</source>
        <translation>看到的 1° 对应量角器上的 {0}°</translation>
    </message>
    <message>
        <source>The poses of this set were not kept: view and error are those of each rep.</source>
        <translation>此组没有保留姿态数据：视角和误差取自每一次。</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Left/right</source>
        <translation>左/右</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Seen {0}, {1} visible, error {2}</source>
        <translation>所见 {0}，可见 {1}，误差 {2}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>The range of {0} of {1} repetitions can be told.</source>
        <translation>可以给出 {1} 次中 {0} 次的活动度。</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Unsure: is this “{0}”?</source>
        <translation>不确定：这是“{0}”吗？</translation>
    </message>
    <message>
        <source>Unsure: was that {0} × {1}?</source>
        <translation>不确定：刚才是 {0} × {1} 吗？</translation>
    </message>
</context>
<context>
    <name>reanalysis</name>
    <message>
        <source>Set</source>
        <translation>组</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Set {0}: {1}
Until now: {2}
Read again: {3}</source>
        <translation>第 {0} 组：{1}
此前：{2}
重新读取：{3}</translation>
    </message>
    <message>
        <source>{0} of the votes</source>
        <translation>{0} 的票数</translation>
    </message>
    <message>
        <source>Stays: its poses were not kept</source>
        <translation>保留：没有保留其姿态数据</translation>
    </message>
    <message>
        <source>Stays: someone corrected it by hand</source>
        <translation>保留：有人手动更正过</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation>现为 {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>多 {0}</translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation>少 {0}</translation>
    </message>
    <message>
        <source>other times or ranges</source>
        <translation>时间或活动度不同</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Counted with {0}, read again with {1}.</source>
        <translation>用 {0} 计数，用 {1} 重新读取。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>{0} of {1} sets would change. Nothing is written yet.</source>
        <translation>{1} 组中有 {0} 组会改变。尚未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>第 {0} 次，共 {1} 次</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Exercise report</source>
        <translation>动作报告</translation>
    </message>
    <message>
        <source>and {0} more sets: see the table of the CSV</source>
        <translation>还有 {0} 组：见 CSV 表格</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>{0}: range by repetition</source>
        <translation>{0}：每次的活动度</translation>
    </message>
    <message>
        <source>No poses were kept of this set.</source>
        <translation>此组没有保留姿态数据。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>and {0} more notes in the log</source>
        <translation>日志中还有 {0} 条备注</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>髋</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>肘</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>踝</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>出生 {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>编号 {0}</translation>
    </message>
    <message>
        <source>No exercise was seen.</source>
        <translation>没有看到动作。</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>range of motion</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>down / pause / up</source>
        <translation>下 / 停 / 上</translation>
    </message>
    <message>
        <source>form</source>
        <translation>动作规范</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负重</translation>
    </message>
    <message>
        <source>exertion / pain</source>
        <translation>用力程度 / 疼痛</translation>
    </message>
    <message>
        <source>view, visibility</source>
        <translation>视角、可见度</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>此视角无法测量</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>angle {0}</source>
        <translation>角度 {0}</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>{0}: visits, no sure change</source>
        <translation>{0}：历次到访，无明确变化</translation>
    </message>
    <message>
        <source>{0}: visits, {1}° ± {2}° a week</source>
        <translation>{0}：历次到访，每周 {1}° ± {2}°</translation>
    </message>
    <message>
        <source>front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背部</translation>
    </message>
    <message>
        <source>side</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>斜向</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quality: no poses were kept, so it cannot be told.</source>
        <translation>质量：没有保留姿态数据，无法判断。</translation>
    </message>
    <message>
        <source>Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is good to ± {4}°, and is not told where a view leaves more than 17° open.</source>
        <translation>质量：{1} 帧画面中有 {0} 帧有人，每秒 {2} 帧；关节的最差可见度 {3}；活动度精确到 ± {4}°，视角使误差超过 17° 时不显示。</translation>
    </message>
    <message>
        <source>Measured by a camera and a pose estimator. This is not a diagnosis.</source>
        <translation>由摄像头和姿态估计测得。这不是诊断。</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Neither movements nor a video were kept of this visit. The settings say for how long they are kept.</source>
        <translation>此次到访没有保留动作数据或视频。保留时间见设置。</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>第 {0} 次，共 {1} 次</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>此视角无法测量</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Not counted. {0}</source>
        <translation>未计入。{0}</translation>
    </message>
    <message>
        <source>By joints</source>
        <translation>按关节</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>按画面</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>肘</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>髋</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>踝</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>About your log</source>
        <translation>关于你的日志</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A single pose is no movement: choose CSV or JSON.</source>
        <translation>单个姿态不是动作：请选择 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>An exercise needs a name: give one of the table, or a name of your own.</source>
        <translation>动作需要名称：请用表中的名称，或自己取一个。</translation>
    </message>
    <message>
        <source>Another window of this app writes to the log, so this one only reads it.</source>
        <translation>本应用的另一个窗口正在写入日志，所以此窗口只读取它。</translation>
    </message>
    <message>
        <source>In {0} nobody is seen to move: choose one with your whole body in the picture.</source>
        <translation>在 {0} 中看不到有人在动：请选择全身都在画面中的视频。</translation>
    </message>
    <message>
        <source>In {0} the setting {1} has a wrong value: mend or remove it.</source>
        <translation>{0} 中的设置 {1} 的值有误：请改正或删除。</translation>
    </message>
    <message>
        <source>No copy can be made in {0} ({1}): check it.</source>
        <translation>无法在 {0} 中创建副本（{1}）：请检查。</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded: convert it to MP4 (H.264), or record it again.</source>
        <translation>无法解码 {0} 的任何画面：请转换为 MP4 (H.264)，或重新录制。</translation>
    </message>
    <message>
        <source>No poses were kept of this session: choose another format, or another session.</source>
        <translation>此次训练没有保留姿态数据：请选择其他格式或其他训练。</translation>
    </message>
    <message>
        <source>No session begins with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>没有以“{0}”开头的训练：`fitness-app sessions list` 会列出全部。</translation>
    </message>
    <message>
        <source>No source is named: give a camera number, a file or an address.</source>
        <translation>没有指定来源：请给出摄像头编号、文件或地址。</translation>
    </message>
    <message>
        <source>No video is kept any more: only {0} MB are free where {1} lies. Make room.</source>
        <translation>不再保留视频：{1} 所在位置只剩 {0} MB 空间。请腾出空间。</translation>
    </message>
    <message>
        <source>No video was kept of this session: let the settings keep videos, or choose another.</source>
        <translation>此次训练没有保留视频：请在设置中允许保留视频，或选择其他训练。</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}): check the address, and that the camera is on and in the same network.</source>
        <translation>{0} 没有响应（{1}）：请检查地址，并确认摄像头已打开且在同一网络中。</translation>
    </message>
    <message>
        <source>Nobody is seen in {0}: choose a video with your whole body in the picture.</source>
        <translation>在 {0} 中看不到人：请选择全身都在画面中的视频。</translation>
    </message>
    <message>
        <source>Not all rows of {0} could be copied: try again.</source>
        <translation>{0} 的行没有全部复制：请重试。</translation>
    </message>
    <message>
        <source>On {0} this user may not create tables: grant CREATE on its schema.</source>
        <translation>在 {0} 上此用户不能创建表：请授予其模式的 CREATE 权限。</translation>
    </message>
    <message>
        <source>One repetition alone cannot be merged: choose two or more.</source>
        <translation>单独一次无法合并：请选择两次或更多。</translation>
    </message>
    <message>
        <source>Several sessions begin with {0!r}: `fitness-app sessions list` names them all.</source>
        <translation>有多次训练以“{0}”开头：`fitness-app sessions list` 会列出全部。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：没有任何更改。</translation>
    </message>
    <message>
        <source>That is no address of a server: write postgresql://user@host/name.</source>
        <translation>这不是服务器地址：请写成 postgresql://user@host/name。</translation>
    </message>
    <message>
        <source>The app is open and writes to the log: close it, then restore.</source>
        <translation>应用正在运行并写入日志：请先关闭它，再恢复。</translation>
    </message>
    <message>
        <source>The benchmark could not be run: {0}</source>
        <translation>无法运行基准测试：{0}</translation>
    </message>
    <message>
        <source>The copy of {0} is not complete: check the disk.</source>
        <translation>{0} 的副本不完整：请检查磁盘。</translation>
    </message>
    <message>
        <source>The cut lies outside the repetition: choose a moment within it.</source>
        <translation>切分点在这一次之外：请选择其中的时刻。</translation>
    </message>
    <message>
        <source>The database has no valid address: write postgresql://user@host/name.</source>
        <translation>数据库没有有效地址：请写成 postgresql://user@host/name。</translation>
    </message>
    <message>
        <source>The database on {0} cannot be used ({1}): check server and password.</source>
        <translation>无法使用 {0} 上的数据库（{1}）：请检查服务器和密码。</translation>
    </message>
    <message>
        <source>The demo recording {0} is missing: install the app again.</source>
        <translation>缺少演示录像 {0}：请重新安装应用。</translation>
    </message>
    <message>
        <source>A personal model cannot be taught itself: choose the shipped skeleton model.</source>
        <translation>个人模型本身不能再教：请选择自带的骨架模型。</translation>
    </message>
    <message>
        <source>No copy can be kept of {0}, so it stays: free some space.</source>
        <translation>无法保留 {0} 的副本，因此不删除：请腾出空间。</translation>
    </message>
    <message>
        <source>ONNX Runtime computes on the processor only, not on {0!r}: choose device cpu.</source>
        <translation>ONNX Runtime 只能在处理器上运算，不能在 {0!r} 上：请选择设备 cpu。</translation>
    </message>
    <message>
        <source>ONNX Runtime is not installed here: install onnxruntime, or choose runtime auto.</source>
        <translation>这里没有安装 ONNX Runtime:请安装 onnxruntime,或选择运行库 auto。</translation>
    </message>
    <message>
        <source>The device {0!r} is not there: choose auto or cpu in the settings.</source>
        <translation>设备 {0!r} 不存在：请在设置中选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The device {0!r} needs torch, which is not installed here: choose auto.</source>
        <translation>设备 {0!r} 需要 torch，而这里没有安装：请选择 auto。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be written to {0}: free some space.</source>
        <translation>磁盘已满，无法再写入 {0}：请腾出空间。</translation>
    </message>
    <message>
        <source>The exercise needs a name: write one, such as 'Cossack squat'.</source>
        <translation>动作需要名称：请写一个，例如“哥萨克深蹲”。</translation>
    </message>
    <message>
        <source>The file holds what no log can ({0}): export it once more.</source>
        <translation>文件中有日志不可能有的内容（{0}）：请重新导出。</translation>
    </message>
    <message>
        <source>The graphs in {0} belong to other weights: make them again with `python -m ml.onnx_export {0}`, or install the app again.</source>
        <translation>{0} 中的计算图属于别的权重：请用 `python -m ml.onnx_export {0}` 重新生成，或重新安装本应用。</translation>
    </message>
    <message>
        <source>The graphs in {0} do not give its golden answer: make them again.</source>
        <translation>{0} 中的计算图没有给出其参考答案：请重新生成。</translation>
    </message>
    <message>
        <source>The graphs of {0} answer otherwise than torch: they are of no use.</source>
        <translation>{0} 的计算图与 torch 的回答不同：无法使用。</translation>
    </message>
    <message>
        <source>The installed app cannot translate the video model: set compile_video to false.</source>
        <translation>已安装的应用无法编译视频模型：请把 compile_video 设为 false。</translation>
    </message>
    <message>
        <source>The log can be written to again; nothing was lost.</source>
        <translation>日志又可以写入了；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The log cannot be kept at {0} ({1}): choose a folder that can be written to.</source>
        <translation>无法在 {0} 保存日志（{1}）：请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>The log could not be brought to this version ({0}) and is as it was: go on with the older version of the app and report this.</source>
        <translation>日志无法升级到此版本（{0}），保持原样：请继续使用旧版应用并报告此问题。</translation>
    </message>
    <message>
        <source>The log is on a server: its own tools check and restore it.</source>
        <translation>日志在服务器上：请用服务器自己的工具检查和恢复。</translation>
    </message>
    <message>
        <source>The log on {0} is not empty: choose an empty one.</source>
        <translation>{0} 上的日志不是空的：请选择空的。</translation>
    </message>
    <message>
        <source>The log {0} cannot be opened: check that its folder exists, with its rights.</source>
        <translation>无法打开日志 {0}：请检查其文件夹是否存在及其权限。</translation>
    </message>
    <message>
        <source>The log {0} cannot be replaced ({1}): check its folder.</source>
        <translation>无法替换日志 {0}（{1}）：请检查其文件夹。</translation>
    </message>
    <message>
        <source>The log {0} cannot be written to: check the rights on it and its folder.</source>
        <translation>无法写入日志 {0}：请检查它及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The log {0} could not be read or written: check the disk it lies on.</source>
        <translation>无法读取或写入日志 {0}：请检查它所在的磁盘。</translation>
    </message>
    <message>
        <source>The log {0} has vanished from its folder: bring it back or start the app anew.</source>
        <translation>日志 {0} 已从其文件夹中消失：请把它放回，或重新启动应用。</translation>
    </message>
    <message>
        <source>The log {0} is damaged ({1}): restore a backup.</source>
        <translation>日志 {0} 已损坏（{1}）：请恢复备份。</translation>
    </message>
    <message>
        <source>The log {0} is damaged: restore a backup with `fitness-app db restore`.</source>
        <translation>日志 {0} 已损坏：请用 `fitness-app db restore` 恢复备份。</translation>
    </message>
    <message>
        <source>The log {0} is in use by another program: close that one and try again.</source>
        <translation>日志 {0} 正被另一个程序使用：请关闭它后重试。</translation>
    </message>
    <message>
        <source>The log {0} was written by a newer version of this app: install that one to open it.</source>
        <translation>日志 {0} 由本应用的更新版本写入：请安装该版本后打开。</translation>
    </message>
    <message>
        <source>The model cannot be written to {0}: {1}.</source>
        <translation>无法将模型写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>The model in {0} does not give its golden answer: put the model folder back.</source>
        <translation>{0} 中的模型没有给出其参考答案：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>The model in {0} has no graph {1}: choose a model of another kind.</source>
        <translation>{0} 中的模型没有计算图 {1}：请选择其他类型的模型。</translation>
    </message>
    <message>
        <source>The model in {0} has no graphs for ONNX Runtime: run `python -m ml.onnx_export {0}` where torch is installed, or choose runtime auto.</source>
        <translation>{0} 中的模型没有 ONNX Runtime 的计算图：请在装有 torch 的地方运行 `python -m ml.onnx_export {0}`，或选择运行库 auto。</translation>
    </message>
    <message>
        <source>The model in {0} looks at no live pictures: choose a video model.</source>
        <translation>{0} 中的模型不看实时画面：请选择视频模型。</translation>
    </message>
    <message>
        <source>The model in {0} looks at no skeleton: choose a skeleton model.</source>
        <translation>{0} 中的模型不看骨架：请选择骨架模型。</translation>
    </message>
    <message>
        <source>The model needs the network {0!r}, which this version lacks: update the app.</source>
        <translation>模型需要网络“{0}”，而此版本没有：请更新应用。</translation>
    </message>
    <message>
        <source>The model {0} is not here any more: choose another one.</source>
        <translation>模型 {0} 已不在这里：请选择另一个。</translation>
    </message>
    <message>
        <source>The model {0} that the settings name is not here, so {1} is used: import it again, or choose another model.</source>
        <translation>设置中的模型 {0} 不在，因此使用 {1}：请重新导入，或选择其他模型。</translation>
    </message>
    <message>
        <source>The network of {0} has no graphs: only live skeleton and video models have.</source>
        <translation>{0} 的网络没有计算图：只有实时骨架和视频模型才有。</translation>
    </message>
    <message>
        <source>The networks are still being loaded: wait a moment.</source>
        <translation>网络仍在加载：请稍候。</translation>
    </message>
    <message>
        <source>The other window is of another version of this app: close it and try again.</source>
        <translation>另一个窗口属于本应用的其他版本：请关闭它后重试。</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle: type it again.</source>
        <translation>密码短语打不开此数据包：请重新输入。</translation>
    </message>
    <message>
        <source>The passphrase is too short: choose one of at least {0} letters.</source>
        <translation>密码短语太短：请选择至少 {0} 个字符的。</translation>
    </message>
    <message>
        <source>The port in {0} is no number from 1 to 65535.</source>
        <translation>{0} 中的端口不是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>The pose model {0} cannot be read: {1}.</source>
        <translation>无法读取姿态模型 {0}：{1}。</translation>
    </message>
    <message>
        <source>The pose model {0} is not here and cannot be fetched ({1}): connect to the internet and run `fitness-app models fetch`, or get {2} on another machine and put it at {3}.</source>
        <translation>姿态模型 {0} 不在此处，也无法获取（{1}）：请连接互联网并运行 `fitness-app models fetch`，或在另一台电脑上获取 {2} 并放到 {3}。</translation>
    </message>
    <message>
        <source>The poses of a set are damaged ({0}): export them once more.</source>
        <translation>某一组的姿态数据已损坏（{0}）：请重新导出。</translation>
    </message>
    <message>
        <source>The poses of this set are known in the picture only, not in metres: choose CSV or JSON.</source>
        <translation>此组的姿态只有画面坐标，没有以米计的坐标：请选择 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>The recording cannot be written to {0}: {1}.</source>
        <translation>无法将录像写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>The report cannot be kept in {0} ({1}): free some space, or allow writing there.</source>
        <translation>无法将报告保存在 {0}（{1}）：请腾出空间，或允许写入。</translation>
    </message>
    <message>
        <source>The session cannot be kept in any folder of the app: free some space.</source>
        <translation>应用的任何文件夹都无法保存此次训练：请腾出空间。</translation>
    </message>
    <message>
        <source>The session could not be saved anywhere: free some space, and train once more.</source>
        <translation>此次训练未能保存到任何地方：请腾出空间，再训练一次。</translation>
    </message>
    <message>
        <source>The setting database_url names a password: write {0}@{1}, and give the password to the system's keyring.</source>
        <translation>设置 database_url 中含有密码：请写成 {0}@{1}，并把密码存入系统钥匙串。</translation>
    </message>
    <message>
        <source>The setting update_address is {0!r}: write an address that begins with https://.</source>
        <translation>设置 update_address 为“{0}”：请写以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The setting {0} is {1!r}; choose one of {2}.</source>
        <translation>设置 {0} 为 {1!r}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <source>The setting {0} is {1}; choose a number from 0 to {2}.</source>
        <translation>设置 {0} 为 {1}；请选择 0 到 {2} 之间的数。</translation>
    </message>
    <message>
        <source>The settings cannot be written to {0}: {1}.</source>
        <translation>无法将设置写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be read: mend or remove it.</source>
        <translation>无法读取设置文件 {0}：请改正或删除。</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be used: {1}</source>
        <translation>无法使用设置文件 {0}：{1}</translation>
    </message>
    <message>
        <source>The settings file {0} holds no settings: mend or remove it.</source>
        <translation>设置文件 {0} 中没有设置：请改正或删除。</translation>
    </message>
    <message>
        <source>The system has no keyring for the password of {0} ({1}): unlock or install one, such as gnome-keyring, or set the environment variable {2}.</source>
        <translation>系统没有可存放 {0} 密码的钥匙串（{1}）：请解锁或安装一个，例如 gnome-keyring，或设置环境变量 {2}。</translation>
    </message>
    <message>
        <source>The system's keyring does not answer ({0}): unlock it.</source>
        <translation>系统钥匙串没有响应（{0}）：请解锁。</translation>
    </message>
    <message>
        <source>The video cannot be written to {0} ({1}): choose not to keep videos, or mend it.</source>
        <translation>无法将视频写入 {0}（{1}）：请选择不保留视频，或解决此问题。</translation>
    </message>
    <message>
        <source>The video model {0} that the settings name is not here, so only the skeleton model names what you do: install the app again, or leave video_model empty in the settings file.</source>
        <translation>设置中指定的视频模型 {0} 不在这里，因此只有骨架模型来识别你的动作：请重新安装应用，或在设置文件中把 video_model 留空。</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: free some space, or choose another folder.</source>
        <translation>无法写入视频 {0}：请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged or foreign: put the model folder back.</source>
        <translation>{0} 中的权重已损坏或来源不明：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>The weights in {0} cannot be read: put the model folder back.</source>
        <translation>无法读取 {0} 中的权重：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their card: put the model folder back.</source>
        <translation>{0} 中的权重与其卡片不符：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>The weights in {0} name other classes ({1}) than their card ({2}): put the model folder back.</source>
        <translation>{0} 中的权重的类别（{1}）与其卡片（{2}）不同：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>The window needs libraries of the system: run `{0} {1}`.</source>
        <translation>窗口需要系统库：请运行 `{0} {1}`。</translation>
    </message>
    <message>
        <source>There are no poses of set {0}: choose another one.</source>
        <translation>第 {0} 组没有姿态数据：请选择其他组。</translation>
    </message>
    <message>
        <source>There is no athlete {0!r} in the log.</source>
        <translation>日志中没有名为“{0}”的人。</translation>
    </message>
    <message>
        <source>There is no backup {0}: `fitness-app db check` names the newest.</source>
        <translation>没有备份 {0}：`fitness-app db check` 会给出最新的。</translation>
    </message>
    <message>
        <source>There is no camera “{0}”: plug it in; `fitness-app doctor` lists what is there.</source>
        <translation>没有摄像头“{0}”：请接上它；`fitness-app doctor` 会列出现有的。</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): log in to a desktop, or run `{0} {1}` and then `xvfb-run fitness-app`; `fitness-app demo` and `fitness-app analyse` need no display.</source>
        <translation>没有可打开窗口的显示器（DISPLAY 和 WAYLAND_DISPLAY 为空）：请登录桌面，或运行 `{0} {1}` 再运行 `xvfb-run fitness-app`；`fitness-app demo` 和 `fitness-app analyse` 不需要显示器。</translation>
    </message>
    <message>
        <source>There is no exercise {0!r}; choose one of {1}.</source>
        <translation>没有动作“{0}”；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no exercise “{0}”: did you mean {1}? An exercise of your own needs a name that is less like it.</source>
        <translation>没有动作“{0}”：你是想说 {1} 吗？自己的动作需要一个不那么相似的名称。</translation>
    </message>
    <message>
        <source>There is no file or camera “{0}”: check its spelling; `fitness-app doctor` lists the cameras.</source>
        <translation>没有文件或摄像头“{0}”：请检查拼写；`fitness-app doctor` 会列出摄像头。</translation>
    </message>
    <message>
        <source>There is no file {0}: check the path.</source>
        <translation>没有文件 {0}：请检查路径。</translation>
    </message>
    <message>
        <source>There is no log at {0} yet: train once, or restore a backup.</source>
        <translation>{0} 还没有日志：请先训练一次，或恢复备份。</translation>
    </message>
    <message>
        <source>There is no model {0!r}: `fitness-app models list` names them.</source>
        <translation>没有模型“{0}”：`fitness-app models list` 会列出模型。</translation>
    </message>
    <message>
        <source>There is no personal model {0!r}: `fitness-app models list` names them.</source>
        <translation>没有个人模型“{0}”：`fitness-app models list` 会列出模型。</translation>
    </message>
    <message>
        <source>There is no pose model {0}: mend or clear its path in the settings.</source>
        <translation>没有姿态模型 {0}：请在设置中改正或清除其路径。</translation>
    </message>
    <message>
        <source>There is no pose recording {0}: check the path.</source>
        <translation>没有姿态记录 {0}：请检查路径。</translation>
    </message>
    <message>
        <source>There is no run {0}: `fitness-app bench --history` numbers them.</source>
        <translation>没有第 {0} 次测量：`fitness-app bench --history` 会列出编号。</translation>
    </message>
    <message>
        <source>There is no runtime {0!r}: choose one of {1}.</source>
        <translation>没有运行库 {0!r}：请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no such correction in the log: it may have been deleted.</source>
        <translation>日志中没有这条更正：它可能已被删除。</translation>
    </message>
    <message>
        <source>There is no such repetition in the log: it may have been deleted.</source>
        <translation>日志中没有这一次：它可能已被删除。</translation>
    </message>
    <message>
        <source>There is no such set in the log: it may have been deleted.</source>
        <translation>日志中没有这一组：它可能已被删除。</translation>
    </message>
    <message>
        <source>There is no such set or hold in the log: it may have been deleted.</source>
        <translation>日志中没有这一组或这次保持：它可能已被删除。</translation>
    </message>
    <message>
        <source>There is nothing to learn from: choose some sets first.</source>
        <translation>没有可学习的内容：请先选择几组。</translation>
    </message>
    <message>
        <source>These repetitions have changed meanwhile: look at the set again, then repeat it.</source>
        <translation>这些次数在此期间已改变：请重新查看该组，再重复操作。</translation>
    </message>
    <message>
        <source>This backup is damaged: choose another one ({0}: {1}).</source>
        <translation>此备份已损坏：请选择另一个（{0}：{1}）。</translation>
    </message>
    <message>
        <source>This name is too long: {0} letters at most.</source>
        <translation>名称太长：最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>This network cannot be taught: choose the shipped skeleton model.</source>
        <translation>无法教这个网络：请选择随附的骨架模型。</translation>
    </message>
    <message>
        <source>This set is too long for C3D, which holds 65535 frames: choose TRC.</source>
        <translation>此组对 C3D 来说太长，C3D 最多 65535 帧：请选择 TRC。</translation>
    </message>
    <message>
        <source>To make graphs install the extra: pip install 'fitness-app[train]'.</source>
        <translation>要生成计算图，请安装附加组件：pip install 'fitness-app[train]'。</translation>
    </message>
    <message>
        <source>To translate the video model a C++ compiler is needed: install one, or set compile_video to false.</source>
        <translation>编译视频模型需要 C++ 编译器：请安装一个，或把 compile_video 设为 false。</translation>
    </message>
    <message>
        <source>What answers at {0} is no video stream: check the path and the password.</source>
        <translation>{0} 的响应不是视频流：请检查路径和密码。</translation>
    </message>
    <message>
        <source>What is recorded here is handed over to it and is in the log within a minute or two.</source>
        <translation>在此录制的内容会交给它，一两分钟内写入日志。</translation>
    </message>
    <message>
        <source>allow it in Settings › Privacy &amp; security › Camera</source>
        <translation>请在“设置 › 隐私和安全性 › 相机”中允许</translation>
    </message>
    <message>
        <source>allow it in System Settings › Privacy &amp; Security › Camera</source>
        <translation>请在“系统设置 › 隐私与安全性 › 摄像头”中允许</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>文件夹不可写入</translation>
    </message>
    <message>
        <source>torch has no translation of this network: it stays with torch.</source>
        <translation>torch 无法转换此网络：继续使用 torch。</translation>
    </message>
    <message>
        <source>torch is not installed here, and the model {0} cannot be computed without it as it was asked for: choose runtime auto and a shipped model, or install the app's variant with torch.</source>
        <translation>这里没有安装 torch，没有它就无法按要求运算模型 {0}：请选择运行库 auto 和随附的模型，或安装带 torch 的版本。</translation>
    </message>
    <message>
        <source>{0!r} has too few sets ({1}): at least {2} are needed, so that it can be judged by sets that it was not learned from.</source>
        <translation>“{0}”的组数太少（{1}）：至少需要 {2} 组，才能用没有学习过的组来评判。</translation>
    </message>
    <message>
        <source>{0!r} is no format: choose one of {1}.</source>
        <translation>“{0}”不是格式：请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>{0!r} means something else here: choose another name.</source>
        <translation>“{0}”在这里另有含义：请换一个名称。</translation>
    </message>
    <message>
        <source>{0!r} names no session: `fitness-app sessions list` shows the names.</source>
        <translation>“{0}”不是任何训练的名称：`fitness-app sessions list` 会显示名称。</translation>
    </message>
    <message>
        <source>{0!r} was not taught: there is nothing to forget.</source>
        <translation>没有教过“{0}”：没有可忘记的。</translation>
    </message>
    <message>
        <source>{0} All settings are as on the first day; the old file is kept as {1}.</source>
        <translation>{0} 所有设置都恢复为初始值；旧文件保留为 {1}。</translation>
    </message>
    <message>
        <source>{0} Close the other one to change anything here.</source>
        <translation>{0} 要在此更改内容，请关闭另一个窗口。</translation>
    </message>
    <message>
        <source>{0} Until then everything is kept in a journal.</source>
        <translation>{0} 在此之前，一切都保存在临时记录中。</translation>
    </message>
    <message>
        <source>{0} answers {1} to the question for a newer version: try again later.</source>
        <translation>{0} 对新版本查询的回答是 {1}：请稍后再试。</translation>
    </message>
    <message>
        <source>{0} belongs to other weights than the model beside it: make it again with python -m ml.personal_bank, or install the app again.</source>
        <translation>{0} 属于与旁边模型不同的权重：请用 python -m ml.personal_bank 重新生成，或重新安装应用。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check it.</source>
        <translation>无法删除 {0}（{1}）：请检查。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}): check its folder.</source>
        <translation>无法删除 {0}（{1}）：请检查其文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be locked ({1}): choose a folder on a disk of this machine.</source>
        <translation>无法锁定 {0}（{1}）：请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: close the program that uses it, or plug it in again.</source>
        <translation>无法打开 {0}：请关闭使用它的程序，或重新插上。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: plug it in, close the program that uses it, or {1}.</source>
        <translation>无法打开 {0}：请插上它，关闭使用它的程序，或者{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: streams begin with {1}.</source>
        <translation>无法打开 {0}：流以 {1} 开头。</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing is known of a newer version: try again with a connection.</source>
        <translation>无法连接 {0}，因此不知道是否有新版本：请联网后重试。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): allow reading it.</source>
        <translation>无法读取 {0}（{1}）：请允许读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): check the file.</source>
        <translation>无法读取 {0}（{1}）：请检查文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a video: copy it to its place again.</source>
        <translation>无法将 {0} 作为视频读取：请重新复制到原处。</translation>
    </message>
    <message>
        <source>{0} cannot be read: name a report's file, or a number of `fitness-app bench --history`.</source>
        <translation>无法读取 {0}：请给出报告文件，或 `fitness-app bench --history` 中的编号。</translation>
    </message>
    <message>
        <source>{0} cannot be read: put the model folder back.</source>
        <translation>无法读取 {0}：请把模型文件夹放回原处。</translation>
    </message>
    <message>
        <source>{0} cannot be restored (it is empty): choose another one.</source>
        <translation>无法恢复 {0}（它是空的）：请选择另一个。</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no such folder): choose another place.</source>
        <translation>无法写入 {0}（没有这个文件夹）：请选择其他位置。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): choose another place.</source>
        <translation>无法写入 {0}（{1}）：请选择其他位置。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): free some space, or name another --output.</source>
        <translation>无法写入 {0}（{1}）：请腾出空间，或指定另一个 --output。</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): check its folder.</source>
        <translation>无法写入 {0}（{1}）：请检查其文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}): what you write is safe only once it is kept in the log.</source>
        <translation>无法写入 {0}（{1}）：你写的内容只有保存到日志后才安全。</translation>
    </message>
    <message>
        <source>{0} does not fit its weights: put the model folder back.</source>
        <translation>{0} 与其权重不符：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>{0} does not say which version is the newest: try again later.</source>
        <translation>{0} 没有说明哪个版本最新：请稍后再试。</translation>
    </message>
    <message>
        <source>{0} holds no personal model: only those are imported.</source>
        <translation>{0} 中没有个人模型：只能导入个人模型。</translation>
    </message>
    <message>
        <source>{0} holds no readable model card: put the model folder back.</source>
        <translation>{0} 中没有可读的模型卡片：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>{0} holds no report: write one with `fitness-app bench --json`.</source>
        <translation>{0} 中没有报告：请用 `fitness-app bench --json` 写一份。</translation>
    </message>
    <message>
        <source>{0} holds what no bundle does ({1}): do not use it.</source>
        <translation>{0} 中有数据包不应有的内容（{1}）：请勿使用。</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file for the log.</source>
        <translation>{0} 是文件夹：请指定日志文件。</translation>
    </message>
    <message>
        <source>{0} is a folder: name a video file in it.</source>
        <translation>{0} 是文件夹：请指定其中的视频文件。</translation>
    </message>
    <message>
        <source>{0} is a single picture: choose a video, a camera or a pose recording.</source>
        <translation>{0} 是单张图片：请选择视频、摄像头或姿态记录。</translation>
    </message>
    <message>
        <source>{0} is a video file, nothing live: download it and analyse the file.</source>
        <translation>{0} 是视频文件，不是直播：请下载后分析该文件。</translation>
    </message>
    <message>
        <source>{0} is being opened.</source>
        <translation>正在打开 {0}。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}): export it once more.</source>
        <translation>{0} 已损坏（{1}）：请重新导出。</translation>
    </message>
    <message>
        <source>{0} is damaged: import the model again, or remove it.</source>
        <translation>{0} 已损坏：请重新导入模型，或移除它。</translation>
    </message>
    <message>
        <source>{0} is damaged: put the model folder back.</source>
        <translation>{0} 已损坏：请把模型文件夹放回原处。</translation>
    </message>
    <message>
        <source>{0} is empty: copy or record the video again.</source>
        <translation>{0} 是空的：请重新复制或录制视频。</translation>
    </message>
    <message>
        <source>{0} is gone and cannot be brought back: import its export.</source>
        <translation>{0} 已不在，无法恢复：请导入其导出文件。</translation>
    </message>
    <message>
        <source>{0} is locked: give its passphrase.</source>
        <translation>{0} 已加锁：请给出密码短语。</translation>
    </message>
    <message>
        <source>{0} is lost: check its cable or network; trying again.</source>
        <translation>{0} 已断开：请检查线缆或网络；正在重试。</translation>
    </message>
    <message>
        <source>{0} is no bundle of this app, or was changed or cut off on its way: ask for it once more.</source>
        <translation>{0} 不是本应用的数据包，或在途中被更改或截断：请再索取一次。</translation>
    </message>
    <message>
        <source>{0} is no export of this app: choose another file.</source>
        <translation>{0} 不是本应用的导出文件：请选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is no exported model, or is damaged: export it again.</source>
        <translation>{0} 不是导出的模型，或已损坏：请重新导出。</translation>
    </message>
    <message>
        <source>{0} is no exported model: choose a file that this app exported.</source>
        <translation>{0} 不是导出的模型：请选择本应用导出的文件。</translation>
    </message>
    <message>
        <source>{0} is no known kind of database: use postgresql or sqlite.</source>
        <translation>{0} 不是已知的数据库类型：请使用 postgresql 或 sqlite。</translation>
    </message>
    <message>
        <source>{0} is no pose landmarker, or damaged: choose a whole .task file in the settings.</source>
        <translation>{0} 不是姿态模型，或已损坏：请在设置中选择完整的 .task 文件。</translation>
    </message>
    <message>
        <source>{0} is no pose recording ({1}): export it again, or choose another file.</source>
        <translation>{0} 不是姿态记录（{1}）：请重新导出，或选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is no pose recording or is cut off: export it again, or choose another file.</source>
        <translation>{0} 不是姿态记录或被截断：请重新导出，或选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is no text: choose a sealed bundle, or an export as JSON or CSV.</source>
        <translation>{0} 不是文本：请选择密封数据包，或 JSON、CSV 导出文件。</translation>
    </message>
    <message>
        <source>{0} is no video, or was cut off while it was copied: copy it again, or choose another file.</source>
        <translation>{0} 不是视频，或复制时被截断：请重新复制，或选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is not a log of this app: choose another file, or restore a backup.</source>
        <translation>{0} 不是本应用的日志：请选择其他文件，或恢复备份。</translation>
    </message>
    <message>
        <source>{0} is not there: plug it in, or choose another; `fitness-app doctor` lists the cameras.</source>
        <translation>{0} 不在：请插上它，或选择另一个；`fitness-app doctor` 会列出摄像头。</translation>
    </message>
    <message>
        <source>{0} is of no known kind: this app reads its own JSON and the CSV of {1}.</source>
        <translation>{0} 的类型未知：本应用读取自己的 JSON 以及 {1} 的 CSV。</translation>
    </message>
    <message>
        <source>{0} is too large to be a bundle: choose another file.</source>
        <translation>{0} 太大，不可能是数据包：请选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is too large to be an export: choose another file.</source>
        <translation>{0} 太大，不可能是导出文件：请选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is too short to learn from: a set needs {1:.0f} seconds at least.</source>
        <translation>{0} 太短，无法学习：一组至少需要 {1:.0f} 秒。</translation>
    </message>
    <message>
        <source>{0} lacks a readable {1}: put the model folder back.</source>
        <translation>{0} 缺少可读的 {1}：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>{0} lacks {1}: make it with python -m ml.personal_bank, or install again.</source>
        <translation>{0} 缺少 {1}：请用 python -m ml.personal_bank 生成，或重新安装。</translation>
    </message>
    <message>
        <source>{0} lacks {1}: put the model folder back.</source>
        <translation>{0} 缺少 {1}：请恢复模型文件夹。</translation>
    </message>
    <message>
        <source>{0} may not be used by you: run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>你无权使用 {0}：请运行 `sudo usermod -aG video $USER`，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>{0} names no host: write it like http://192.168.0.20:8080/video.</source>
        <translation>{0} 没有主机名：请写成 http://192.168.0.20:8080/video 的形式。</translation>
    </message>
    <message>
        <source>{0} names no video: let it end in .mkv or .mp4.</source>
        <translation>{0} 不是视频名：请以 .mkv 或 .mp4 结尾。</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture: close what else uses it.</source>
        <translation>{0} 能打开但没有画面：请关闭其他使用它的程序。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this app: install that one to read it.</source>
        <translation>{0} 由本应用的更新版本写入：请安装该版本后读取。</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{0} is no stream address: it should begin with http://, https:// or rtsp://.</source>
        <translation>{0} 不是流地址：应以 http://、https:// 或 rtsp:// 开头。</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择来源</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>演示录像</translation>
    </message>
    <message>
        <source>Videos and pose recordings</source>
        <translation>视频和姿态记录</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the networks…</source>
        <translation>正在加载神经网络…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>训练进行中</translation>
    </message>
    <message>
        <source>Writing the session down…</source>
        <translation>正在写入训练…</translation>
    </message>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} 帧/秒</translation>
    </message>
    <message>
        <source>{0} ms delay</source>
        <translation>延迟 {0} ms</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>丢帧 {0}</translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>This is a fault in the app ({0}).</source>
        <translation>这是应用的错误 ({0})。</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Write the name of a new exercise, or let it learn from your corrections.</source>
        <translation>输入新动作的名称，或让它从你的更正中学习。</translation>
    </message>
    <message>
        <source>Write what the exercise is called.</source>
        <translation>输入动作的名称。</translation>
    </message>
    <message>
        <source>This name cannot be used: write another one.</source>
        <translation>此名称不可用：请换一个。</translation>
    </message>
    <message>
        <source>Choose one more set, or record it.</source>
        <translation>请再选择一组，或录制一组。</translation>
    </message>
    <message>
        <source>Choose {0} more sets, or record them: three at least, better five.</source>
        <translation>请再选择 {0} 组，或录制：至少三组，最好五组。</translation>
    </message>
    <message>
        <source>Ready. It takes less than a minute.</source>
        <translation>就绪。用时不到一分钟。</translation>
    </message>
    <message>
        <source>learned from {0} sets; {1} of them were named right when they were left out</source>
        <translation>从 {0} 组学习；留出时其中 {1} 组识别正确</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>肘</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>腕</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>髋</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>踝</translation>
    </message>
    <message>
        <source>Counted by all that moves, most of all: {0}.</source>
        <translation>按所有活动的部位计数，其中幅度最大的是：{0}。</translation>
    </message>
    <message>
        <source>Counted by the angle: {0}.</source>
        <translation>按角度计数：{0}。</translation>
    </message>
    <message>
        <source>Counted by the height: {0}.</source>
        <translation>按高度计数：{0}。</translation>
    </message>
    <message>
        <source>Counted by the distance: {0} – {1}.</source>
        <translation>按距离计数：{0} – {1}。</translation>
    </message>
    <message>
        <source>Counted by any movement that comes back.</source>
        <translation>按任何回到起点的动作计数。</translation>
    </message>
    <message>
        <source>The model in use stays</source>
        <translation>保留当前模型</translation>
    </message>
    <message>
        <source>Learned in {0}. It is used from the next session on.</source>
        <translation>用时 {0} 学会。从下次训练起使用。</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>已学会</translation>
    </message>
    <message>
        <source>{0} is hardly recognised in sets that were left out: record more sets, with your whole body in the picture and from where you will train.</source>
        <translation>在留出的组中几乎识别不出 {0}：请多录几组，全身在画面内，并在你将要训练的位置录制。</translation>
    </message>
    <message>
        <source>The new model would know this worse than the one in use: {0}.</source>
        <translation>新模型对此的识别不如当前模型：{0}。</translation>
    </message>
    <message>
        <source>The new model would know the other exercises worse.</source>
        <translation>新模型对其他动作的识别会变差。</translation>
    </message>
    <message>
        <source>The new movement looks too much like others: record it from another side, or leave it out.</source>
        <translation>新动作与其他动作太相似：请从另一侧录制，或不教它。</translation>
    </message>
    <message>
        <source>The new model is no better on sets that were left out.</source>
        <translation>新模型在留出的组上没有更好。</translation>
    </message>
    <message>
        <source>It looks like {0} to the coach.</source>
        <translation>在教练看来，这像是{0}。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>All other exercises</source>
        <translation>所有其他动作</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>误报</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>● Video is being kept</source>
        <translation>● 正在保留视频</translation>
    </message>
    <message>
        <source>Delayed mirror: begins in a few seconds</source>
        <translation>延时镜子：几秒后开始</translation>
    </message>
    <message>
        <source>You {0} s ago</source>
        <translation>{0} 秒前的你</translation>
    </message>
    <message>
        <source>Keep your arms up: {0} s</source>
        <translation>保持双臂举起：{0} 秒</translation>
    </message>
    <message>
        <source>Raise both arms for two seconds to start</source>
        <translation>举起双臂两秒以开始</translation>
    </message>
    <message>
        <source>Today: all {0} sets done</source>
        <translation>今天：{0} 组全部完成</translation>
    </message>
    <message>
        <source>Today: {0} of {1} sets</source>
        <translation>今天：{0} / {1} 组</translation>
    </message>
    <message>
        <source>at least {0}°</source>
        <translation>至少 {0}°</translation>
    </message>
    <message>
        <source>then rest {0}</source>
        <translation>然后休息 {0}</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>This computer has no voice: figures and tones only.</source>
        <translation>这台电脑没有语音：仅报数字和提示音。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>No repetitions</source>
        <translation>没有次数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>{0} repetitions</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>摄像头 {0}</translation>
    </message>
    <message>
        <source>not measurable from this view</source>
        <translation>此视角无法测量</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Loading the network</source>
        <translation>正在加载神经网络</translation>
    </message>
    <message>
        <source>Reading the poses of the visit</source>
        <translation>正在读取到访的姿态数据</translation>
    </message>
    <message>
        <source>Reading the sets of your history</source>
        <translation>正在读取你历史中的组</translation>
    </message>
    <message>
        <source>Looking at the sets</source>
        <translation>正在查看各组</translation>
    </message>
    <message>
        <source>Judging by sets that were not learned from</source>
        <translation>正在用未学习过的组评估</translation>
    </message>
    <message>
        <source>Learning from all sets</source>
        <translation>正在从所有组中学习</translation>
    </message>
    <message>
        <source>Comparing with the model in use</source>
        <translation>正在与当前模型比较</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>正在写入模型</translation>
    </message>
    <message>
        <source>Starting the benchmark</source>
        <translation>正在启动基准测试</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Reading the visit and its movements</source>
        <translation>正在读取到访及其动作</translation>
    </message>
    <message>
        <source>Reading what the networks said</source>
        <translation>正在读取网络的回答</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>正在永久删除</translation>
    </message>
</context>
</TS>
