#!/bin/sh
# Names the programs that the tests need and this Linux lacks, with the command to get them.
[ "$(uname)" = Linux ] || exit 0
command -v Xvfb >/dev/null && exit 0
echo "error: The tests open a real window on a virtual screen, and Xvfb is missing."
echo "On Debian or Ubuntu: sudo apt-get install xvfb"
exit 1
