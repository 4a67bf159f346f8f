; What the installer does beside copying files. electron-builder includes it: https://www.electron.build/nsis#custom-nsis-script
!macro customUnInstall
  ; An update uninstalls too, and the program that it brings opens links again.
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\rentium"
  ${endIf}
!macroend
