; Inno Setup 6.3 or newer: iscc /DVersion=1.2.3 /DSource=..\..\build\cpu\dist\fitness-app /O..\..\dist fitness-app.iss
; Signed when a sign tool is given: iscc /DSigned "/Ssigntool=signtool sign /fd sha256 /tr ... $f" ...
; Installs for the user alone, without an administrator, unless told otherwise (/ALLUSERS).
#ifndef Version
  #error Give the version: /DVersion=...
#endif
#ifndef Source
  #define Source "..\..\build\cpu\dist\fitness-app"
#endif

[Setup]
AppId={{8C9E2D8C-82A4-4CE0-809F-61A403012501}
AppName=Fitness Coach
AppVersion={#Version}
AppPublisher=The fitness-app maintainers
AppPublisherURL=https://github.com/fitness-app/fitness-app
DefaultDirName={autopf}\Fitness Coach
DefaultGroupName=Fitness Coach
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that Qt takes.
MinVersion=10.0.17763
OutputBaseFilename=fitness-app-{#Version}-windows-x64
VersionInfoVersion={#GetVersionNumbersString(AddBackslash(Source) + "fitness-app-window.exe")}
SetupIconFile={#Source}\..\..\icons\fitness-app.ico
UninstallDisplayIcon={app}\fitness-app-window.exe
; That of the code and that of the networks, joined by make_installer.ps1.
LicenseFile=..\..\build\licences.txt
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef Signed
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; An update leaves nothing of the version before it. The user's log lies elsewhere and is never touched.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Fitness Coach"; Filename: "{app}\fitness-app-window.exe"; AppUserModelID: "fitness-app"
Name: "{autodesktop}\Fitness Coach"; Filename: "{app}\fitness-app-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.fitbundle"; ValueType: string; ValueData: "fitness-app.bundle"; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\fitness-app.bundle"; ValueType: string; ValueData: "Fitness Coach visit"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\fitness-app.bundle\DefaultIcon"; ValueType: string; ValueData: "{app}\fitness-app-window.exe,0"
Root: HKA; Subkey: "Software\Classes\fitness-app.bundle\shell\open\command"; ValueType: string; ValueData: """{app}\fitness-app-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.fitbundle\OpenWithProgids"; ValueType: string; ValueName: "fitness-app.bundle"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\fitness-app.exe"; ValueType: string; ValueData: "{app}\fitness-app.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\fitness-app-window.exe"; Description: "{cm:LaunchProgram,Fitness Coach}"; Flags: nowait postinstall skipifsilent

[Code]
// Windows lets nobody write to a program that runs.
function Runs(Name: String): Boolean;
begin
  Result := False;
  if FileExists(ExpandConstant('{app}\' + Name)) then
    try
      TFileStream.Create(ExpandConstant('{app}\' + Name), fmOpenReadWrite or fmShareDenyNone).Free;
    except
      Result := True;
    end;
end;

// Asks until the app is closed; false where somebody cancels, or nobody is there to be asked.
function Closed(Sentence: String): Boolean;
begin
  Result := True;
  while Result and (Runs('fitness-app-window.exe') or Runs('fitness-app.exe')) do
    Result := SuppressibleMsgBox(FmtMessage(Sentence, ['Fitness Coach']), mbError, MB_OKCANCEL, IDCANCEL) = IDOK;
end;

// Windows has asked the app to close by now (CloseApplications). Files in use would stay: half an app.
procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssInstall) and not Closed(SetupMessage(msgSetupAppRunningError)) then
    Abort;
end;

function InitializeUninstall(): Boolean;
begin
  Result := Closed(SetupMessage(msgUninstallAppRunningError));
end;

// Another program that opens .fitbundle meanwhile keeps doing so.
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Opener: String;
begin
  if (CurUninstallStep = usUninstall) and RegQueryStringValue(HKA, 'Software\Classes\.fitbundle', '', Opener)
    and (Opener = 'fitness-app.bundle') then
    RegDeleteValue(HKA, 'Software\Classes\.fitbundle', '');
end;
