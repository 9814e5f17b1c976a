; Inno Setup 6.3 or later: iscc /DAppVersion=0.1.0 packaging\windows\nabz.iss
;
; Wants dist\nabz, the frozen folder, and build\redist\vc_redist.x64.exe, Microsoft's runtime as it comes.
; Silent:            nabz-0.1.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
;   for everybody:   /ALLUSERS      for one person, with no administrator: /CURRENTUSER
;   with a log:      /LOG="C:\nabz-install.log"
; Silent removal:    "%ProgramFiles%\Nabz\unins000.exe" /VERYSILENT
;   with the data:   /DELETEDATA=yes

#ifndef AppVersion
  #error Give the version: iscc /DAppVersion=0.1.0
#endif

[Setup]
; The id stays for ever: it is how an update finds the version before.
AppId={{7B5E8E0A-4F0E-4C59-9C1B-6D1D6E2A9A51}
AppName=Nabz
AppVersion={#AppVersion}
AppVerName=Nabz {#AppVersion}
AppPublisher=The Nabz developers
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\Nabz
DefaultGroupName=Nabz
DisableProgramGroupPage=yes
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=nabz-{#AppVersion}-setup
SetupIconFile=..\..\build\package\parts\nabz.ico
UninstallDisplayIcon={app}\nabz-window.exe
UninstallDisplayName=Nabz
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Add the nabz command to the path"; Flags: unchecked

[InstallDelete]
; Files of the version before that this one has no longer.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\nabz\nabz.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "..\..\dist\nabz\nabz-window.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "..\..\dist\nabz\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\build\redist\vc_redist.x64.exe"; DestDir: "{tmp}"; Flags: deleteafterinstall; Check: RuntimeIsMissing and IsAdminInstallMode

[Icons]
Name: "{group}\Nabz"; Filename: "{app}\nabz-window.exe"; AppUserModelID: "org.nabz.Nabz"
Name: "{autodesktop}\Nabz"; Filename: "{app}\nabz-window.exe"; Tasks: desktopicon; AppUserModelID: "org.nabz.Nabz"

[Registry]
Root: HKA; Subkey: "Software\Classes\.nabzpack"; ValueType: string; ValueData: "Nabz.Pack"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Nabz.Pack"; ValueType: string; ValueData: "Nabz knowledge pack"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Nabz.Pack\DefaultIcon"; ValueType: string; ValueData: "{app}\nabz-window.exe,0"
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsAdminInstallMode and NotOnPath
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: (not IsAdminInstallMode) and NotOnPath

[Run]
Filename: "{tmp}\vc_redist.x64.exe"; Parameters: "/install /quiet /norestart"; StatusMsg: "Installing the Microsoft runtime"; Check: RuntimeIsMissing and IsAdminInstallMode
Filename: "{app}\nabz-window.exe"; Description: "{cm:LaunchProgram,Nabz}"; Flags: nowait postinstall skipifsilent

[Code]
function RuntimeIsMissing: Boolean;
var
  Installed: Cardinal;
begin
  Result := not (RegQueryDWordValue(HKLM64, 'SOFTWARE\Microsoft\VisualStudio\14.0\VC\Runtimes\x64', 'Installed', Installed)
    and (Installed = 1));
end;

function NotOnPath: Boolean;
var
  Path: String;
begin
  if IsAdminInstallMode then
    RegQueryStringValue(HKLM, 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment', 'Path', Path)
  else
    RegQueryStringValue(HKCU, 'Environment', 'Path', Path);
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Path) + ';') = 0;
end;

procedure RemoveFromPath(Root: Integer; Key: String);
var
  Path, Wanted: String;
  At: Integer;
begin
  if not RegQueryStringValue(Root, Key, 'Path', Path) then
    exit;
  Wanted := ';' + ExpandConstant('{app}');
  At := Pos(Lowercase(Wanted), Lowercase(Path));
  if At = 0 then
    exit;
  Delete(Path, At, Length(Wanted));
  RegWriteExpandStringValue(Root, Key, 'Path', Path);
end;

{ The records are the clinic's. They go only when somebody says so: with /DELETEDATA=yes, or at the question, where No is the
  answer that Enter gives. A silent removal with no switch keeps them. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
  Remove: Boolean;
begin
  if Step = usUninstall then
  begin
    if IsAdminInstallMode then
      RemoveFromPath(HKLM, 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment')
    else
      RemoveFromPath(HKCU, 'Environment');
  end;
  if Step = usPostUninstall then
  begin
    Data := ExpandConstant('{localappdata}\nabz');
    if not DirExists(Data) then
      exit;
    if UninstallSilent then
      Remove := Lowercase(ExpandConstant('{param:DELETEDATA|no}')) = 'yes'
    else
      Remove := MsgBox('Also delete the records, models and settings of ' + GetUserNameString + '?' + #13#10 + Data + #13#10 +
        'Nobody can bring them back.', mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES;
    if Remove then
      DelTree(Data, True, True, True);
  end;
end;
