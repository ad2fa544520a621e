# The real parts that tests need: a browser with fonts for every script, PostgreSQL, a word processor as judge of Word files, a mail server, and a sign-in provider. Sourced by ./test.

# What is missing, by package.
missing_judges() {
    missing=()
    command -v chromium >/dev/null 2>&1 || missing+=(chromium)
    compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK*' >/dev/null || missing+=(fonts-noto-cjk)
    compgen -G '/usr/share/fonts/truetype/noto/NotoNaskhArabic*' >/dev/null || missing+=(fonts-noto-core)
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
    command -v soffice >/dev/null 2>&1 || missing+=(libreoffice-writer-nogui)
    [ -e /usr/lib/libreoffice/program/libsclo.so ] || missing+=(libreoffice-calc-nogui)
    [ -e /usr/lib/python3/dist-packages/aiosmtpd ] || missing+=(python3-aiosmtpd)
    command -v npm >/dev/null 2>&1 || missing+=(npm)
    command -v pdftoppm >/dev/null 2>&1 || missing+=(poppler-utils)
    [ -e /usr/share/zoneinfo/Europe/Zurich ] || missing+=(tzdata)
}

# Where tests decide what lands, a judge that is not there is a failure, not a skipped test.
fetch_judges() {
    local missing
    missing_judges
    if [ ${#missing[@]} -gt 0 ]; then
        install_judges
        missing_judges
        [ ${#missing[@]} -eq 0 ] || [ "${CI:-}" != true ] || fails "the tests need ${missing[*]}"
    fi
    fetch_provider
}

# The sign-in provider, with the node that it runs on: exact versions, proved by the hashes of the lock file; no script of a package is run.
fetch_provider() {
    local from="$root/tests/Web.Tests/Provider" to="$root/artifacts/provider"
    if [ -d "$to/node_modules/oidc-provider" ] && cmp -s "$from/package-lock.json" "$to/package-lock.json"; then return 0; fi
    say "Fetching the sign-in provider of the tests …"
    rm -rf "$to"
    mkdir -p "$to"
    cp "$from/package.json" "$to"
    cp "$from/package-lock.json" "$to"
    if npm ci --prefix "$to" --ignore-scripts --no-audit --no-fund >"$root/artifacts/results/npm.log" 2>&1 </dev/null; then
        return 0
    fi
    # What is half there is fetched anew the next time.
    rm -f "$to/package-lock.json"
    say "Could not fetch the sign-in provider (artifacts/results/npm.log). The tests that need it are skipped."
    [ "${CI:-}" != true ] || fails "the tests need oidc-provider"
}

install_judges() {

    local as=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            as=(sudo -n)
        else
            say "Missing: ${missing[*]}. Only root can install them: apt-get install ${missing[*]}. The tests that need them are skipped."
            return 0
        fi
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Missing: ${missing[*]}. There is no apt-get here; install them by hand. The tests that need them are skipped."
        return 0
    fi
    say "Installing ${missing[*]} …"
    if ! { "${as[@]}" apt-get update -q && DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"; } \
        >"$root/artifacts/results/apt.log" 2>&1 </dev/null; then
        say "Could not install ${missing[*]} (artifacts/results/apt.log). The tests that need them are skipped."
    fi
}
