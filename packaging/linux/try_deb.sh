#!/usr/bin/env bash
# Install, upgrade and remove the package in a fresh Debian root, with what a person wrote in between. For root.
#
#   packaging/linux/try_deb.sh ROOT OLDER.deb NEWER.deb [MODELS]
#
# ROOT is made with debootstrap when it is not there. Only the installing reaches the network, for the libraries that the
# package needs; every run of Nabz is without. With MODELS, a folder with the starter models or a stick (nabz bundle create)
# with its publisher.pub beside it, the app is set up and asked.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$1 older=$(readlink -f "$2") newer=$(readlink -f "$3") models=${4:-}
[ -x "$root/usr/bin/dpkg" ] || debootstrap --variant=minbase bookworm "$root" ${NABZ_DEBIAN_MIRROR:+"$NABZ_DEBIAN_MIRROR"}

mount_all() {
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/pts"
    mount -t devpts devpts "$root/dev/pts" 2>/dev/null || true
    mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || { mkdir -p "$root/dev/shm"; mount -t tmpfs tmpfs "$root/dev/shm"; }
    if [ -n "$models" ]; then mkdir -p "$root/models"; mount --bind -o ro "$models" "$root/models"; fi
}
unmount_all() {
    umount "$root/models" 2>/dev/null || true
    umount "$root/dev/shm" "$root/dev/pts" "$root/proc" 2>/dev/null || true
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# As the person who works there, with no network.
person() {
    unshare --net chroot --userspec=nurse:nurse "$root" env -i HOME=/home/nurse PATH=/usr/bin:/bin LANG=C.UTF-8 \
        NABZ_PASSPHRASE="the well by the mango tree" sh -c 'cd; exec "$@"' sh "$@"
}
written() { (cd "$root/home/nurse" && find . -type f ! -name '*.lock' ! -path '*/cache/*' -exec sha256sum {} + | sort -k 2); }
say() { printf '\n== %s\n' "$*"; }
promise() { "$@" || { echo "NOT KEPT: $*" >&2; exit 1; }; }

mount_all
trap unmount_all EXIT
cp "$older" "$root/tmp/older.deb"; cp "$newer" "$root/tmp/newer.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
inside id nurse >/dev/null 2>&1 || inside useradd --create-home nurse
before=$(inside dpkg-query -W -f '${Package}\n')

say "install $(dpkg-deb -f "$older" Version)"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/older.deb >/dev/null
echo "packages that came along: $(inside dpkg-query -W -f '${Package}\n' | grep -vxF "$before" | tr '\n' ' ')"
outside=$(inside dpkg -L nabz | grep -vE '^/(\.|usr|usr/bin(/nabz)?|usr/lib(/nabz(/.*)?)?|usr/share)$' |
    grep -vE '^/usr/share/(applications(/nabz\.desktop)?|(doc|doc/nabz|mime|man|icons)(/.*)?)$' || true)
promise test -z "$outside"
inside dpkg -L nabz | grep -v '^/usr/lib/nabz/_internal/' | sed 's/^/  /'
echo "  and $(inside dpkg -L nabz | grep -c '^/usr/lib/nabz/_internal/') files and folders below /usr/lib/nabz/_internal"
promise person nabz --version

say "a person works with it"
person nabz doctor | tail -n 3 || true
if [ -n "$models" ]; then
    trust=()
    if [ -f "$models/publisher.pub" ]; then trust=(--trust /models/publisher.pub); fi
    promise person nabz setup --from /models "${trust[@]}"
else
    person nabz kb list || true
fi
# With a passphrase in the environment the first use may have set the records up already.
person nabz records init >/dev/null 2>&1 || true
printf '%s\n' '{"say": "I have had a fever for three days"}' '{"end": true}' > "$root/home/nurse/turns"
promise person sh -c 'nabz consult --json --no-llm --lang en < turns > result'
if [ -n "$models" ]; then promise person nabz ask "How do I make ORS at home?" | tail -n 4; fi
kept=$(written)
echo "$kept" | awk '{print "  " $2}'

say "upgrade to $(dpkg-deb -f "$newer" Version)"
inside apt-get install -y -qq --no-install-recommends /tmp/newer.deb >/dev/null
promise test "$(inside dpkg-query -W -f '${Version}' nabz)" = "$(dpkg-deb -f "$newer" Version)"
promise test "$(written)" = "$kept"
promise person nabz --version
promise person nabz history list
[ -z "$models" ] || promise person nabz doctor

say "verify: every file of the package is as it was packed"
promise inside dpkg --verify nabz

say "remove"
kept=$(written)
inside apt-get remove -y -qq nabz >/dev/null
promise test ! -e "$root/usr/bin/nabz"
promise test "$(written)" = "$kept"
inside apt-get purge -y -qq nabz >/dev/null
promise test ! -e "$root/usr/lib/nabz"
promise test ! -e "$root/usr/bin/nabz"
promise test -z "$(find "$root/usr" "$root/etc" "$root/var/lib" -name '*nabz*' -not -path '*/dpkg/info/*' -print -quit)"
promise test "$(written)" = "$kept"
echo "The program is gone; what the person wrote is as it was."
