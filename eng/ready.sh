# What ./run, ./resolute and ./test share. Sourced, never run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
# A compiler or build node that outlives the script would keep a CI job, or a machine with two cores, busy.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$1"
    exit 2
}

need_dotnet() {
    if ! command -v dotnet >/dev/null 2>&1; then
        [ -x "$HOME/.dotnet/dotnet" ] || stop "The .NET 10 SDK is missing. Install it (https://dot.net), then run this again."
        export PATH="$HOME/.dotnet:$PATH"
    fi
    (cd "$root" && dotnet --version >/dev/null 2>&1) || stop "A .NET SDK is here, but not the one that global.json asks for. Install the .NET 10 SDK, then run this again."
    # Programs that were built find their runtime by this, never by the path.
    if [ -z "${DOTNET_ROOT:-}" ]; then
        DOTNET_ROOT=$(dirname "$(readlink -f "$(command -v dotnet)")")
        export DOTNET_ROOT
    fi
}

# The sources as they stand: names, sizes and times of everything the build reads.
sources_now() {
    (cd "$root" && find src eng global.json Directory.*.props Directory.*.targets \
        -type d \( -name bin -o -name obj \) -prune -o -type f -printf '%p %s %T@\n' | sort | sha256sum)
}

command_line="$root/src/Resolute.Cli/bin/Release/net10.0/resolute"

# Builds the command line with the server beside it, where the sources changed since the last time.
build_release() {
    need_dotnet
    mkdir -p "$root/artifacts"
    exec 9>"$root/artifacts/build.lock"
    flock 9
    local now
    now=$(sources_now)
    if [ ! -x "$command_line" ] || [ "$now" != "$(cat "$root/artifacts/release.sources" 2>/dev/null || true)" ]; then
        say "Building Resolute (the first time takes a few minutes) …"
        # The analyzers have their say in ./test; here a person waits.
        if ! dotnet build "$root/src/Resolute.Cli/Resolute.Cli.csproj" -c Release -v q -nologo -p:RunAnalyzers=false \
            >"$root/artifacts/build.log" 2>&1 </dev/null; then
            grep -E 'error' "$root/artifacts/build.log" | sort -u | head -20 >&2 || true
            stop "The build failed. The whole of it is in artifacts/build.log."
        fi
        printf '%s\n' "$now" >"$root/artifacts/release.sources"
    fi
    exec 9>&-
}
