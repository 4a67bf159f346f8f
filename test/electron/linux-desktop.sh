#!/bin/sh
# Runs a command in what a Linux desktop gives an application, on a machine that has none: a screen, a session bus, an unlocked
# keyring and a server that shows notifications. Electron takes GNOME's keyring where the desktop says that it is GNOME.
# Needs: xvfb xauth dbus gnome-keyring dunst xclip
set -eu
export XDG_CURRENT_DESKTOP=GNOME XDG_SESSION_TYPE=x11
exec xvfb-run --auto-servernum dbus-run-session -- sh -euc '
  printf "password of the tests" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
  dunst >/dev/null 2>&1 &
  notifications=$!
  trap "kill $notifications" EXIT
  "$@"
' sh "$@"
