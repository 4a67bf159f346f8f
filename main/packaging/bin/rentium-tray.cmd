@rem The command line of the application on Windows: resources\bin\rentium-tray.cmd. Add that folder to your PATH.
@rem A prompt does not wait for a program with windows. A batch file does, and its output comes to the same console.
@"%~dp0..\..\Rentium Tray.exe" %*
@exit /b %ERRORLEVEL%
