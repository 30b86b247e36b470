#!/usr/bin/env bash
# Installs the system programs that some tests drive (Debian packages). Only these; everything else comes from npm.
set -euo pipefail
packages=(chromium virtuoso-opensource-7-bin)
missing=()
for package in "${packages[@]}"; do dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package"); done
[ ${#missing[@]} -eq 0 ] && exit 0
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}"
