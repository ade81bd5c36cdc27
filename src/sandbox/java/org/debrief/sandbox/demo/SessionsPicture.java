package org.debrief.sandbox.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture like one of a dashboard: how many sessions ran in the night before the demo's incident. The curve is drawn for the demo. */
final class SessionsPicture {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int BOTTOM = 320;
    private static final int MOST = 700;
    private static final int[] BY_HOUR = {110, 120, 130, 170, 260, 390, 520, 580, 600, 605, 598, 590, 570, 560, 548, 300, 180, 140};

    private SessionsPicture() {
    }

    /** The picture as PNG. */
    static byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        grid(pen);
        curve(pen);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void grid(Graphics2D pen) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int sessions = 0; sessions <= MOST; sessions += 100) {
            pen.setColor(new Color(0xDF, 0xE1, 0xE6));
            pen.drawLine(LEFT, y(sessions), WIDTH - 20, y(sessions));
            pen.setColor(new Color(0x44, 0x54, 0x6F));
            pen.drawString(String.valueOf(sessions), 20, y(sessions) + 5);
        }
        for (int hour = 0; hour < BY_HOUR.length; hour += 3) {
            pen.drawString("%02d:00".formatted(hour), x(hour) - 18, BOTTOM + 22);
        }
        pen.drawString("Running sessions, 18 January 2018, UTC", LEFT, 20);
    }

    private static void curve(Graphics2D pen) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(0), y(BY_HOUR[0]));
        for (int hour = 1; hour < BY_HOUR.length; hour++) {
            path.lineTo(x(hour), y(BY_HOUR[hour]));
        }
        pen.setStroke(new BasicStroke(3));
        pen.setColor(new Color(0x0C, 0x66, 0xE4));
        pen.draw(path);
    }

    private static int x(int hour) {
        return LEFT + hour * (WIDTH - LEFT - 40) / (BY_HOUR.length - 1);
    }

    private static int y(int sessions) {
        return BOTTOM - sessions * (BOTTOM - 40) / MOST;
    }
}
