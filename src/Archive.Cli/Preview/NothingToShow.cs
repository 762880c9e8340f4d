using System.Text;

namespace Archive.Cli.Preview;

/// <summary>The page that stands in place of all others when the files have had an error from the start, and no build is there to show.</summary>
internal static class NothingToShow
{
    public static byte[] PageOf(string basePath) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'">
        <title>Nothing to show yet</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="{basePath}assets/archive.css">
        </head>
        <body>
        <main class="page">
        <h1>Nothing to show yet</h1>
        <p>The files have errors. When they are put right, the page that you asked for appears here by itself.</p>
        </main>
        </body>
        </html>

        """);
}
