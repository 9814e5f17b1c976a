# The installer for Windows, on Windows: a frozen folder, its smoke test, the installer.
#
#   powershell -File packaging\windows\build.ps1 [-SignTool "signtool sign /fd SHA256 /tr URL /td SHA256 /a `$f"]
#
# Needs Python 3.11 x64, a C++ compiler (Visual Studio Build Tools), Inno Setup 6.3, the twelve Noto fonts in NABZ_FONTS, and
# vc_redist.x64.exe in build\redist. Nothing is fetched but Python packages.
param([string]$SignTool = "")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

# What packaging\requirements pins, by hash, and nothing else.
Invoke-Checked "py" @("-3.11", "packaging\environment.py")
$python = "build\venv\Scripts\python.exe"
Invoke-Checked $python @("packaging\pyinstaller\build.py")
if ($SignTool) {
    foreach ($program in "dist\nabz\nabz.exe", "dist\nabz\nabz-window.exe") {
        Invoke-Checked "cmd" @("/c", $SignTool.Replace('$f', "`"$program`""))
    }
}
Invoke-Checked $python @("packaging\smoke_test.py", "dist\nabz")
$version = & $python -c "import nabz; print(nabz.__version__)"
$arguments = @("/DAppVersion=$version")
if ($SignTool) { $arguments += @("/DSignTool=nabz", "/Snabz=$SignTool") }
Invoke-Checked "iscc" ($arguments + "packaging\windows\nabz.iss")
Get-FileHash "dist\nabz-$version-setup.exe" -Algorithm SHA256 | Format-List
