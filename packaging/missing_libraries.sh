#!/bin/sh
# Names the shared libraries that Qt's window needs and this Linux lacks, with the command to get them.
# Usage: missing_libraries.sh PYTHON
[ "$(uname)" = Linux ] || exit 0
command -v ldd >/dev/null || exit 0
qt=$("$1" -c 'import pathlib, importlib.util as u; print(pathlib.Path(u.find_spec("PySide6").origin).parent / "Qt")') || exit 1
missing=$(ldd "$qt/plugins/platforms/libqxcb.so" "$qt/lib/libQt6Multimedia.so.6" 2>/dev/null | awk '/not found/ {print $1}' | sort -u)
[ -z "$missing" ] && exit 0

packages=""
for library in $missing; do
  case "$library" in
    libxcb-cursor.so.0) package=libxcb-cursor0 ;;
    libxcb-icccm.so.4) package=libxcb-icccm4 ;;
    libxcb-image.so.0) package=libxcb-image0 ;;
    libxcb-keysyms.so.1) package=libxcb-keysyms1 ;;
    libxcb-render-util.so.0) package=libxcb-render-util0 ;;
    libxcb-xkb.so.1) package=libxcb-xkb1 ;;
    libxcb-*.so.*) package=$(echo "$library" | sed 's/\.so\.//') ;;
    libxkbcommon-x11.so.0) package=libxkbcommon-x11-0 ;;
    libxkbcommon.so.0) package=libxkbcommon0 ;;
    libEGL.so.1) package=libegl1 ;;
    libGL.so.1) package=libgl1 ;;
    libGLX.so.0) package=libglx0 ;;
    libOpenGL.so.0) package=libopengl0 ;;
    libpulse.so.0 | libpulse-mainloop-glib.so.0) package=libpulse0 ;;
    libfontconfig.so.1) package=libfontconfig1 ;;
    libdbus-1.so.3) package=libdbus-1-3 ;;
    libX11-xcb.so.1) package=libx11-xcb1 ;;
    *) package="" ;;
  esac
  packages="$packages $package"
done
echo "error: Qt's window needs shared libraries that are missing here: $(echo $missing)."
echo "On Debian or Ubuntu: sudo apt-get install$(printf ' %s' $(printf '%s\n' $packages | sort -u))"
exit 1
