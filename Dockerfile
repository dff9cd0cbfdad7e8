# The portal as one image, for a web node and for its commands: docker run IMAGE migrate
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node:20-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:20-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /portal
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/ExcelNumberFormat/ExcelNumberFormat.csproj src/ExcelNumberFormat/packages.lock.json src/ExcelNumberFormat/
COPY src/GrantPortal.Domain/GrantPortal.Domain.csproj src/GrantPortal.Domain/packages.lock.json src/GrantPortal.Domain/
COPY src/GrantPortal.Web/GrantPortal.Web.csproj src/GrantPortal.Web/Npm.targets src/GrantPortal.Web/packages.lock.json src/GrantPortal.Web/
RUN dotnet restore src/GrantPortal.Web --locked-mode
COPY src src
RUN dotnet publish src/GrantPortal.Web --no-restore --configuration Release --output /published

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /portal
COPY --from=build /published .
# Letters are printed by the Chromium that npm installed, which brings its own libraries and fonts.
COPY --from=build /portal/src/GrantPortal.Web/node_modules/@sparticuz node_modules/@sparticuz
RUN mkdir /data && chown "$APP_UID" /data
# A container has no user namespaces for Chromium's sandbox; what it prints is our own, without scripts and without network.
ENV ASPNETCORE_HTTP_PORTS=8080 Portal__DataFolder=/data Portal__ChromiumSandbox=false
USER $APP_UID
EXPOSE 8080
VOLUME /data
ENTRYPOINT ["dotnet", "GrantPortal.Web.dll"]
